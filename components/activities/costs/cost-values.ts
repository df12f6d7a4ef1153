import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityCost } from '@/lib/domain/activities/queries/costs';
import { costLineName } from '@/lib/domain/activities/rules/costs';
import { formatCents } from '@/lib/platform/i18n/amounts';

/** A cost as its form holds it, amounts as people write them; of a new one the line that is proposed. */
export function costValues(cost: ActivityCost | null, locale: Locale, proposed: string) {
  const written = (cents: number | null | undefined) => (cents == null ? '' : formatCents(cents, locale));
  return {
    line: cost === null ? proposed : costLineName(cost.line),
    planned: written(cost?.plannedCents),
    actual: written(cost?.actualCents),
    isRough: cost?.isRough ?? false,
  };
}
