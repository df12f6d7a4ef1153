import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { measureOf } from '@/lib/domain/guidance/rules/standing';
import { amountIn } from './amount-in';
import { VERDICT_INK, VerdictMark } from './verdict-mark';

interface VerdictWordProps {
  readonly verdict: Pick<Verdict, 'state' | 'reason' | 'figures' | 'target' | 'difference'>;
}

/** A verdict in short, shape and word together: "in orde", "nog € 2.400"; of what was spent "€ 2.400 onder de richtwaarde". Reads `guidance.verdict`. */
export function VerdictWord({ verdict }: VerdictWordProps) {
  const t = useTranslations('guidance.verdict');
  const locale = useLocale() as Locale;
  const { state, reason, difference, figures } = verdict;
  const amount = difference === null ? '' : amountIn(figures[0]?.unit ?? 'count', difference, locale);
  // Nothing can be added to what was spent.
  const isSpent = state === 'below' && measureOf(verdict)?.basis === 'actual';
  const word = reason === 'others_hidden' ? 'without' : isSpent ? 'belowActual' : state;
  return (
    <span className={`inline-flex items-center gap-[7px] font-semibold ${VERDICT_INK[state]}`}>
      <VerdictMark state={state} />
      <span>{t(word, { amount })}</span>
    </span>
  );
}
