'use client';

import { useLocale, useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { formatWhen } from '@/lib/platform/i18n/when';
import { type Circumstance, CircumstanceLine, circumstanceName } from './circumstance-line';

interface CircumstanceListProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly circumstances: readonly Circumstance[];
  /** The list of what can stand in the way. */
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** What stood in the way, for who may change it. */
export function CircumstanceList({ slug, id, circumstances, terms, today }: CircumstanceListProps) {
  const t = useTranslations('partnerships.circumstances');
  const locale = useLocale();
  const parts = useParts(circumstances, () => import('./circumstance-dialog').then(({ CircumstanceDialog }) => CircumstanceDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2 text-s">{t('emptyEdits')}</p>}
        change={t('change')}
        changeWhat={(each) => t('changeWhat', { what: circumstanceName(each, terms), from: formatWhen(each.fromDate, locale) })}
        add={
          <Button size="small" className="mt-3" onClick={parts.add}>
            {t('add')}
          </Button>
        }
      >
        {(each) => <CircumstanceLine circumstance={each} terms={terms} today={today} />}
      </PartList>
      {open !== null && <open.Dialog {...open.steps} slug={slug} id={id} circumstance={open.part} terms={terms} today={today} />}
    </>
  );
}
