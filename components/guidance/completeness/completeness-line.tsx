import { useTranslations } from 'next-intl';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { completenessOf, METER_MIN } from '@/lib/domain/guidance/rules/summary';
import { useAnswerWords } from './answer-words';
import { AnsweredMeter } from './answered-meter';

interface CompletenessLineProps {
  readonly verdicts: readonly Verdict[];
}

/** Over the facts of a partnership: how many guidelines have an answer, and what the next answer brings. Nothing where there are none. */
export function CompletenessLine({ verdicts }: CompletenessLineProps) {
  const t = useTranslations('guidance.completeness');
  const words = useAnswerWords();
  const { answered, total, open } = completenessOf(verdicts);
  const [next] = open;
  if (total === 0) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-s text-ink-2">
      {total >= METER_MIN && (
        <div className="w-44 flex-none">
          <AnsweredMeter answered={answered} total={total} />
        </div>
      )}
      <p>
        {t('answered', { answered, total })}. {next !== undefined && words.next(next)}
      </p>
    </div>
  );
}
