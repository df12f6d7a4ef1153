'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import type { ActivityCost, OfferedLine } from '@/lib/domain/activities/queries/costs';
import { CostLine } from './cost-line';
import { useCostWords } from './cost-words';

interface CostListProps {
  readonly slug: string;
  readonly activityId: string;
  /** The own ones. */
  readonly costs: readonly ActivityCost[];
  readonly lines: readonly OfferedLine[];
  /** The name of the line that is proposed for new ones; empty for none. */
  readonly proposed: string;
  /** May there be new ones? */
  readonly adds: boolean;
}

/** What an activity costs the municipality, for who may change it. */
export function CostList({ slug, activityId, costs, lines, proposed, adds }: CostListProps) {
  const t = useTranslations('activities.costs');
  const words = useCostWords();
  const parts = useParts(costs, () => import('./cost-dialog').then(({ CostDialog }) => CostDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={(cost) => t('changeWhat', { line: words.name(cost) })}
        add={
          adds ? (
            <Button size="small" className="mt-2 print:hidden" onClick={parts.add}>
              {t('add')}
            </Button>
          ) : (
            <p className="mt-2 text-ink-2 text-s print:hidden">{t('unjoined')}</p>
          )
        }
      >
        {(cost) => <CostLine slug={slug} cost={cost} />}
      </PartList>
      {open !== null && (
        <open.Dialog {...open.steps} slug={slug} activityId={activityId} cost={open.part} lines={lines} proposed={proposed} />
      )}
    </>
  );
}
