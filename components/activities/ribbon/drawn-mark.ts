import { type Mark, markDye, markId } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { signAt } from '@/components/ui/sign';
import type { ActivityStatus } from '@/lib/domain/activities/rules';

/** The sign of one activity: the mark of what it belongs to, in outline while it is planned, two uprights when it did not take place. */
export function drawnMark(mark: Mark, status: ActivityStatus): Markup {
  if (status === 'cancelled') return markup`<svg class="mark is-cancelled" aria-hidden="true">${signAt('sign-two_uprights')}</svg>`;
  const look = status === 'planned' ? 'mark is-planned' : 'mark';
  return markup`<svg class="${look}" aria-hidden="true" style="--dye:${markDye(mark)}">${signAt(markId(mark))}</svg>`;
}
