'use client';

import { CalmStatus } from '@/components/form/calm-status';
import { evaluate } from '@/lib/domain/guidance/rules/evaluate';
import { type RecordFacts, withRecord, type YearFacts } from '@/lib/domain/guidance/rules/facts';
import { benchmarksOf } from '@/lib/domain/guidance/rules/standing';
import type { GuidanceValues } from '@/lib/domain/guidance/rules/values';
import { BenchmarkStrip } from './benchmark-strip';
import { useVerdictWords } from './verdict-words';

interface LiveVerdictsProps {
  readonly facts: YearFacts;
  readonly values: GuidanceValues;
  /** As it is being typed. */
  readonly record: RecordFacts;
}

/** How a year stands against the values while its figures are typed; told to a screen reader once they have come to rest. */
export function LiveVerdicts({ facts, values, record }: LiveVerdictsProps) {
  const words = useVerdictWords();
  const typed = withRecord(facts, record);
  const verdicts = benchmarksOf(evaluate(typed, values), record.originNis);
  return (
    <>
      <BenchmarkStrip facts={typed} values={values} verdicts={verdicts} />
      <CalmStatus>
        {verdicts
          .map((verdict) => (verdict.state === 'not_applicable' ? words.missing(verdict) : words.title(verdict, { facts: typed })))
          .join('. ')}
      </CalmStatus>
    </>
  );
}
