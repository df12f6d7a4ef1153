'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeActivityCostAction } from '@/lib/domain/activities/actions';
import type { ActivityCost, OfferedLine } from '@/lib/domain/activities/queries/costs';
import { costLineName } from '@/lib/domain/activities/rules/costs';
import { CostForm } from './cost-form';
import { CostLine } from './cost-line';

interface CostDialogProps extends PartSteps {
  readonly slug: string;
  readonly activityId: string;
  /** Null for new ones. */
  readonly cost: ActivityCost | null;
  readonly lines: readonly OfferedLine[];
  /** The name of the line that is proposed for new ones; empty for none. */
  readonly proposed: string;
}

/** Costs that are added, changed or, after a second question, removed. */
export function CostDialog({ slug, activityId, cost, lines, proposed, onClose, onKept, onRemoved }: CostDialogProps) {
  const t = useTranslations('activities.costs');
  const removalOf = (one: ActivityCost): PartRemoval => ({
    remove: t('remove'),
    title: t('removeTitle'),
    what: <CostLine slug={slug} cost={one} />,
    means: t('removeMeans'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () =>
      removeActivityCostAction(slug, {
        costId: one.id,
        base: { line: costLineName(one.line), planned: one.plannedCents, actual: one.actualCents, isRough: one.isRough },
      }),
    onRemoved: () => onRemoved(t('removed')),
  });
  return (
    <PartDialog
      title={t(cost === null ? 'addTitle' : 'changeTitle')}
      context={t('why')}
      close={t('close')}
      onClose={onClose}
      removal={cost && removalOf(cost)}
    >
      <CostForm
        slug={slug}
        activityId={activityId}
        cost={cost}
        lines={lines}
        proposed={proposed}
        onKept={() => onKept()}
        onCancel={onClose}
      />
    </PartDialog>
  );
}
