import { useMessages } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import type { PartnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { PartnershipStanding } from './partnership-standing';

interface WithdrawnNoticeProps {
  readonly slug: string;
  readonly partnership: Partnership;
  readonly rights: PartnershipRights;
}

/** On top of a partnership that was withdrawn: when and why, and the way back for who may. Nothing on any other partnership. */
export function WithdrawnNotice({ slug, partnership, rights }: WithdrawnNoticeProps) {
  const { id, withdrawnOn, withdrawnReason: reason } = partnership;
  const { partnerships, shell } = useMessages();
  return (
    <FormWords
      refusedBy={['partnerships', 'resources']}
      own={{ partnerships: { withdrawing: partnerships.withdrawing }, shell: { withdrawing: shell.withdrawing } }}
    >
      <PartnershipStanding {...{ slug, id, withdrawnOn, reason }} mayRestore={rights.restores} showsHistory={rights.seesHistory} />
    </FormWords>
  );
}
