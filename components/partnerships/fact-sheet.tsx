import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';

interface FactSheetProps {
  readonly partnership: Partnership;
  /** The title, edited where it stands by who may. */
  readonly title: ReactNode;
  /** Said when another municipality leads. */
  readonly ledBy: string | null;
}

/** The shared facts of a tie. */
export function FactSheet({ partnership, title, ledBy }: FactSheetProps) {
  const t = useTranslations('partnerships');
  return (
    <Sheet title={t('page.facts')} side={ledBy === null ? undefined : t('page.ledBy', { municipality: ledBy })}>
      <DefinitionList>
        <Fact term={t('page.title')}>{title}</Fact>
        <Fact term={t('page.approach')}>{partnership.approach.name}</Fact>
        <Fact term={t('page.state')}>{t(`lifeCycle.${partnership.lifeCycle}`)}</Fact>
        <Fact term={t('page.sinceTerm')}>{partnership.sinceYear ?? <span className="text-ink-2">{t('page.notKnown')}</span>}</Fact>
      </DefinitionList>
    </Sheet>
  );
}
