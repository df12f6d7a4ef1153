import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { StandingNotice } from './standing-notice';

interface WithdrawnNoticeProps {
  readonly slug: string;
  readonly activityId: string;
  /** `YYYY-MM-DD`; null while the activity counts. */
  readonly withdrawnOn: string | null;
  readonly reason: string;
  readonly mayRestore: boolean;
  /** Sees the history, where it stands who did it. */
  readonly showsHistory: boolean;
}

/** On top of an activity that was withdrawn: when and why, and the way back for who may. Nothing on any other activity. */
export function WithdrawnNotice(props: WithdrawnNoticeProps) {
  const { withdrawing } = useMessages().activities;
  return (
    <FormWords refusedBy={['activities']} own={{ activities: { withdrawing } }}>
      <StandingNotice {...props} />
    </FormWords>
  );
}
