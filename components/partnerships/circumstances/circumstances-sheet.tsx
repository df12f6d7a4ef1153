import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { CircumstanceLine } from './circumstance-line';
import { CircumstanceList } from './circumstance-list';

interface CircumstancesSheetProps {
  readonly slug: string;
  readonly partnership: PartnershipFacts;
  /** The list of what can stand in the way. */
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  /** May they be changed here? */
  readonly edits: boolean;
}

/** What stood in the way of a partnership for a while. */
export function CircumstancesSheet({ slug, partnership: { id, circumstances }, terms, today, edits }: CircumstancesSheetProps) {
  const t = useTranslations('partnerships.circumstances');
  const { partnerships } = useMessages();
  return (
    <Sheet id="circumstances" title={t('title')}>
      {edits ? (
        <FormWords refusedBy={['partnerships']} own={{ partnerships: { circumstances: partnerships.circumstances } }}>
          <CircumstanceList slug={slug} id={id} circumstances={circumstances} terms={terms} today={today} />
        </FormWords>
      ) : circumstances.length === 0 ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {circumstances.map((each) => (
            <li key={each.id} className="py-2.5">
              <CircumstanceLine circumstance={each} terms={terms} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
