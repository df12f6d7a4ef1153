import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { formatWhen } from '@/lib/platform/i18n/when';
import { SinceEditor } from './since-editor';

interface FactSheetProps {
  readonly slug: string;
  readonly partnership: Partnership;
  /** Edits the facts where they stand. */
  readonly edits: boolean;
  /** The title, edited where it stands by who may. */
  readonly title: ReactNode;
  /** Said when another municipality leads. */
  readonly ledBy: string | null;
}

/** The shared facts of a partnership. */
export function FactSheet({ slug, partnership, edits, title, ledBy }: FactSheetProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const { page } = useMessages().partnerships;
  const { since } = partnership;
  return (
    <Sheet id="start" title={t('page.facts')} side={ledBy === null ? undefined : t('page.ledBy', { municipality: ledBy })}>
      <DefinitionList>
        <Fact term={t('page.title')}>{title}</Fact>
        <Fact term={t('page.sinceTerm')}>
          {edits ? (
            <FormWords refusedBy={['partnerships']} own={{ partnerships: { page } }}>
              <SinceEditor slug={slug} id={partnership.id} since={since} />
            </FormWords>
          ) : since === null ? (
            <span className="text-ink-2">{t('page.notKnown')}</span>
          ) : (
            formatWhen(since, locale)
          )}
        </Fact>
      </DefinitionList>
    </Sheet>
  );
}
