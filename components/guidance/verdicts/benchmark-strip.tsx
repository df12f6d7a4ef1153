import { useTranslations } from 'next-intl';
import { Unfold } from '@/components/ui/unfold';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import { measureOf } from '@/lib/domain/guidance/rules/standing';
import type { GuidanceValues } from '@/lib/domain/guidance/rules/values';
import { VerdictGrounds } from '../guidelines/verdict-grounds';
import { Gauge } from './gauge';
import { VerdictMark } from './verdict-mark';
import { useVerdictWords } from './verdict-words';

interface BenchmarkStripProps {
  readonly facts: YearFacts;
  readonly values: GuidanceValues;
  /** Of the guidelines that hold a figure of the year against a value. */
  readonly verdicts: readonly Verdict[];
}

/** The soft colour of what presses most. */
function groundOf(verdicts: readonly Verdict[]): string {
  if (verdicts.some(({ state }) => state === 'below')) return 'bg-below-soft';
  return verdicts.length > 0 && verdicts.every(({ state }) => state === 'met') ? 'bg-met-soft' : 'bg-quiet-soft';
}

/** Over the figures of a year: how each stands against its value, in a sentence, with a gauge and what it rests on where there is room. */
export function BenchmarkStrip({ facts, values, verdicts }: BenchmarkStripProps) {
  const t = useTranslations('guidance');
  const words = useVerdictWords();
  const judged = verdicts.filter(({ state }) => state !== 'not_applicable');
  const [quiet] = verdicts;
  if (quiet === undefined) return null;
  if (judged.length === 0)
    return (
      <p className="flex items-start gap-2.5 bg-quiet-soft px-4 py-3 text-s wide:px-6">
        <VerdictMark state="not_applicable" size={18} />
        <span>{words.missing(quiet)}</span>
      </p>
    );
  return (
    <ul className={`grid gap-x-8 gap-y-2 px-4 py-3 transition-colors wide:px-6 desktop:grid-cols-2 desktop:py-4 ${groundOf(judged)}`}>
      {judged.map((verdict) => {
        const measure = measureOf(verdict);
        return (
          <li key={`${verdict.guideline} ${verdict.originNis}`} className="flex min-w-0 items-start gap-2.5">
            <span className="mt-0.5 flex-none wide:mt-1">
              <VerdictMark state={verdict.state} size={20} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="text-s text-ink-2 max-wide:hidden">{t(`figure.${verdict.figures[0]?.name ?? 'own_operating'}`)}</p>
              <p className="font-semibold leading-snug wide:text-l wide:font-bold">{words.title(verdict, { facts })}</p>
              {verdict.state === 'not_filled_in' && <p className="text-s text-ink-2">{words.missing(verdict)}</p>}
              {measure !== null && measure.value !== null && (
                <div className="mt-2 max-w-[440px] max-wide:hidden">
                  <Gauge measure={measure} />
                </div>
              )}
              {/* On a phone the strip stays in sight over the fields: what it rests on stands under Richtlijnen. */}
              <Unfold className="mt-2 max-wide:hidden" summary={t('page.grounds')} about={words.statement(verdict.guideline, values)}>
                <VerdictGrounds verdict={verdict} year={{ facts, values }} heading="h3" stacked />
              </Unfold>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
