import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import { GUIDELINE } from '@/lib/domain/guidance/rules/guidelines';
import type { Reason } from '@/lib/domain/guidance/rules/judgement';
import { FiguresUsed } from './figures-used';

interface UnjudgedSheetProps {
  readonly year: JudgedYear;
  readonly reason: Reason;
}

/** Figures of a year that is not judged, and why it is not. */
export function UnjudgedSheet({ year, reason }: UnjudgedSheetProps) {
  const t = useTranslations('guidance');
  const benchmarks = year.verdicts.filter(
    ({ guideline, figures }) => GUIDELINE[guideline].severity === 'benchmark' && figures.some(({ value }) => value !== null),
  );
  return (
    <Sheet title={t('page.withoutVerdict', { year: String(year.facts.year) })}>
      <p className="max-w-measure">{t(`reason.${reason}`, { names: '' })}</p>
      {benchmarks.length > 0 && (
        <div className="mt-4 grid gap-x-9 gap-y-4 wide:grid-cols-2">
          {benchmarks.map((verdict) => (
            <FiguresUsed key={`${verdict.guideline} ${verdict.originNis}`} verdict={verdict} year={year.facts.year} says={false} />
          ))}
        </div>
      )}
    </Sheet>
  );
}
