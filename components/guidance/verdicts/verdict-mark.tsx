import { Icon } from '@/components/ui/icon';
import type { Markup } from '@/components/ui/markup';
import { signBox } from '@/components/ui/sign';
import type { Sign } from '@/components/ui/signs';
import type { VerdictState } from '@/lib/domain/guidance/rules/verdicts';

/** The colour of each verdict, for its shape and its word. */
export const VERDICT_INK: Readonly<Record<VerdictState, string>> = {
  met: 'text-met',
  below: 'text-below',
  to_discuss: 'text-discuss',
  idea: 'text-quiet',
  not_filled_in: 'text-quiet',
  not_applicable: 'text-quiet',
  hindered: 'text-quiet',
};

interface VerdictMarkProps {
  readonly state: VerdictState;
  /** In px; 16 beside a word, 28 on a card. */
  readonly size?: number;
}

/** The shape of a verdict in its colour, hidden from a screen reader: its word always stands beside it. */
export function VerdictMark({ state, size = 16 }: VerdictMarkProps) {
  return <Icon sign={SHAPE[state]} size={size} className={VERDICT_INK[state]} />;
}

/** The same within a drawing, beside its word. */
export function verdictSign(state: VerdictState): Markup {
  return signBox(`sign-${SHAPE[state]}`, { size: 16, className: VERDICT_INK[state] });
}

const SHAPE = {
  met: 'ticked_circle',
  below: 'half_diamond',
  to_discuss: 'balloon',
  idea: 'star',
  not_filled_in: 'dashed_circle',
  not_applicable: 'dash',
  hindered: 'two_uprights',
} as const satisfies Record<VerdictState, Sign>;
