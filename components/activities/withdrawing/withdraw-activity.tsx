import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { WithdrawButton } from './withdraw-button';

interface WithdrawActivityProps {
  readonly slug: string;
  readonly activityId: string;
  readonly title: string;
}

/** At the foot of an activity, for who edits it: what was entered by mistake is taken back, with why. */
export function WithdrawActivity(props: WithdrawActivityProps) {
  const { activities, shell } = useMessages();
  return (
    <FormWords
      refusedBy={['activities']}
      own={{ activities: { withdrawing: activities.withdrawing }, shell: { withdrawing: shell.withdrawing } }}
    >
      <WithdrawButton {...props} />
    </FormWords>
  );
}
