import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { StandingNotice, type StandingNoticeProps } from './standing-notice';

/** On top of a partnership that was withdrawn: when and why, and the way back for who may. Nothing on any other partnership. */
export function WithdrawnNotice(notice: StandingNoticeProps) {
  const { withdrawing } = useMessages().partnerships;
  return (
    <FormWords refusedBy={['partnerships', 'resources']} own={{ partnerships: { withdrawing } }}>
      <StandingNotice {...notice} />
    </FormWords>
  );
}
