import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { VerdictWord } from './verdict-word';

/** What a row of figures says in short, each guideline its own mark; a dash when nothing is judged. */
export function YearStanding({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return <span className="text-ink-3">–</span>;
  return (
    <span className="flex flex-wrap gap-x-3.5 gap-y-0.5 whitespace-nowrap leading-tight">
      {verdicts.map((verdict) => (
        <VerdictWord key={verdict.guideline} verdict={verdict} />
      ))}
    </span>
  );
}
