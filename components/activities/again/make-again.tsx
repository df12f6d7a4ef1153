import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { AgainButtons } from './again-buttons';

interface MakeAgainProps {
  readonly slug: string;
  readonly activityId: string;
  /** In how many years it comes back, as `rhythmOf` says it; null where nobody knows when it is. */
  readonly years: number | null;
}

/** Copying and repeating an activity, for who edits it. */
export function MakeAgain(props: MakeAgainProps) {
  const { again } = useMessages().activities;
  return (
    <FormWords refusedBy={['activities', 'partnerships']} own={{ activities: { again } }}>
      <AgainButtons {...props} />
    </FormWords>
  );
}
