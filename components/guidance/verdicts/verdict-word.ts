import type { useTranslations } from 'next-intl';
import { type Markup, markup } from '@/components/ui/markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { measureOf } from '@/lib/domain/guidance/rules/standing';
import { amountIn } from './amount-in';
import { VERDICT_INK, verdictSign } from './verdict-mark';

type SaidVerdict = Pick<Verdict, 'state' | 'reason' | 'figures' | 'target' | 'difference'>;

/** A verdict in short, shape and word together: "in orde", "nog € 2.400"; of what was spent "€ 2.400 onder de richtwaarde". `t` says `guidance.verdict`. */
export function verdictWord(verdict: SaidVerdict, t: ReturnType<typeof useTranslations<'guidance.verdict'>>, locale: Locale): Markup {
  const { state, reason, difference, figures } = verdict;
  const amount = difference === null ? '' : amountIn(figures[0]?.unit ?? 'count', difference, locale);
  // Nothing can be added to what was spent.
  const isSpent = state === 'below' && measureOf(verdict)?.basis === 'actual';
  const word = t(reason === 'others_hidden' ? 'without' : isSpent ? 'belowActual' : state, { amount });
  return markup`<span class="verdict-word ${VERDICT_INK[state]}">${verdictSign(state)}${word}</span>`;
}
