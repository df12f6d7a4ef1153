import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { GUIDELINE, type GuidelineCode } from '@/lib/domain/guidance/rules/guidelines';
import type { Reason } from '@/lib/domain/guidance/rules/judgement';
import { ownBasis } from '@/lib/domain/guidance/rules/standing';
import type { GuidanceValues } from '@/lib/domain/guidance/rules/values';
import { formatNames } from '@/lib/platform/i18n/formatters';
import { amountIn } from './amount-in';

/** Everything that is said of a verdict in words, in the language of the reader. Reads `guidance`. */
export function useVerdictWords() {
  const t = useTranslations('guidance');
  const locale = useLocale() as Locale;

  const amountOf = (code: GuidelineCode, values: GuidanceValues) => {
    const { value } = GUIDELINE[code];
    return value === null ? '' : amountIn(value.unit, values[value.key], locale);
  };
  // What nobody here can fill in is not asked for.
  const without = ({ reason }: Pick<Verdict, 'reason'>) => reason === 'others_hidden';
  const word = (verdict: Pick<Verdict, 'state' | 'reason'>) => {
    if (without(verdict)) return t('sentence.without');
    return verdict.state === 'below' ? t('page.below') : t(`sentence.${verdict.state}`);
  };
  const missing = ({ reason, silent }: Pick<Verdict, 'reason' | 'silent'>) =>
    reason === null ? '' : t(`reason.${reason}`, { names: formatNames(silent, locale) });
  const asked = ({ guideline }: Verdict) => t(`discuss.${guideline as Exclude<GuidelineCode, 'C2C-01' | 'C2C-02'>}`);

  /** The verdict as a title: "Raming is € 2.400 onder de richtwaarde", "Op koers", "Past deze vorm bij de partner?". */
  const title = (verdict: Verdict, { facts }: Pick<JudgedYear, 'facts'>) => {
    const { state, guideline, figures, difference } = verdict;
    const [figure] = figures;
    const isPlanned = ownBasis(verdict, facts) === 'planned';
    if (state === 'below')
      return t(isPlanned ? 'sentence.belowPlanned' : 'sentence.belowActual', {
        amount: amountIn(figure?.unit ?? 'count', difference ?? 0, locale),
      });
    if (state === 'met') return t(isPlanned ? 'sentence.onCourse' : 'sentence.met');
    if (state === 'to_discuss') return asked(verdict);
    if (without(verdict)) return t('sentence.without');
    if (state === 'not_filled_in') return t(`fill.${guideline}`, { year: String(facts.year) });
    return t(state === 'hindered' ? 'page.hinderedTitle' : `sentence.${state}`);
  };

  /** One sentence after the word; a reason that is said above already is not said again. */
  const explanation = (verdict: Verdict, year: Pick<JudgedYear, 'facts'>, said: Reason | null = null) => {
    if (verdict.state === 'below') return `${title(verdict, year)}.`;
    if (verdict.state === 'to_discuss') return [asked(verdict), missing(verdict)].filter(Boolean).join(' ');
    if (verdict.state === 'hindered') return t('page.hindered');
    if (verdict.state === 'met') return ownBasis(verdict, year.facts) === 'planned' ? `${t('sentence.onCourse')}.` : '';
    return verdict.reason === said ? '' : missing(verdict);
  };

  return {
    word,
    title,
    explanation,
    missing,
    /** What the guideline asks: "Minstens € 10.000 eigen werkingsmiddelen per jaar". */
    statement: (code: GuidelineCode, values: GuidanceValues) => t(`guideline.${code}`, { value: amountOf(code, values) }),
    why: (code: GuidelineCode, values: GuidanceValues) =>
      t(`why.${code}`, { value: amountOf(code, values), years: String(values.actor_seen_years) }),
    whose: (code: GuidelineCode) => t(GUIDELINE[code].ours ? 'page.ours' : 'page.vvsg'),
    /** How much it weighs and whose it is, in a sentence. */
    weight: (code: GuidelineCode) =>
      t(GUIDELINE[code].ours ? 'page.weightOurs' : 'page.weightVvsg', { severity: t(`severity.${GUIDELINE[code].severity}`) }),
  };
}
