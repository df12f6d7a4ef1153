'use client';

import { useLocale, useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { formatWhen } from '@/lib/platform/i18n/when';
import { AppealLine } from './appeal-line';
import type { AppealListProps } from './appeal-props';

/** The texts from day to day, for who may change those that letters do not use yet. */
export function AppealList({ slug, views, today, lastYear }: AppealListProps) {
  const t = useTranslations('regulations.appeal');
  const locale = useLocale();
  const parts = useParts(views, () => import('./appeal-dialog').then(({ AppealDialog }) => AppealDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="mt-2 text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={({ fromDate }) => t('changeWhat', { day: formatWhen(fromDate, locale) })}
        mayChange={({ fromDate }) => fromDate >= today}
        add={
          <Button size="small" className="mt-3 print:hidden" onClick={parts.add}>
            {t('add')}
          </Button>
        }
      >
        {(view) => <AppealLine view={view} />}
      </PartList>
      {open !== null && <open.Dialog {...open.steps} slug={slug} view={open.part} today={today} lastYear={lastYear} />}
    </>
  );
}
