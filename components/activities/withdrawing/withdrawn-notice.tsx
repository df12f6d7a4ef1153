import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import type { Standing } from '@/components/form/standing-notice';
import { ActivityStanding } from './activity-standing';

interface WithdrawnNoticeProps extends Standing {
  readonly slug: string;
  readonly activityId: string;
}

/** On top of an activity that was withdrawn: when and why, and the way back for who may. Nothing on any other activity. */
export function WithdrawnNotice(props: WithdrawnNoticeProps) {
  const { activities, shell } = useMessages();
  return (
    <FormWords
      refusedBy={['activities']}
      own={{ activities: { withdrawing: activities.withdrawing }, shell: { withdrawing: shell.withdrawing } }}
    >
      <ActivityStanding {...props} />
    </FormWords>
  );
}
