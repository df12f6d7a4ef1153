import { yearOf } from '@/lib/domain/calendar/rules';
import type { PartnershipOverTime } from '@/lib/domain/guidance/rules/assembling';
import { chartedPartnerships } from '@/lib/domain/guidance/rules/running';
import type { DatedValue } from '@/lib/domain/guidance/rules/values';
import { TREND_FIGURES, trendOf } from '@/lib/domain/portfolio/rules/trend';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';
import { TrendSheet } from './trend-sheet';

interface DrawnFiguresProps {
  readonly slug: string;
  readonly partnerships: readonly PartnershipOverTime[];
  /** Of everybody in the partnerships, of all the years that are told. */
  readonly records: readonly YearlyRecord[];
  readonly values: readonly DatedValue[];
  readonly asked: { readonly municipalityId: string; readonly today: string };
}

/** Money and staff of every city-to-city partnership over the years, side by side. */
export function DrawnFigures({ slug, partnerships, records, values, asked }: DrawnFiguresProps) {
  const charted = chartedPartnerships(partnerships, { ...asked, year: yearOf(asked.today) });
  if (charted.length === 0) return null;
  return (
    <div className="mt-4 grid gap-4 wide:mt-6 wide:gap-6 desktop:grid-cols-2 print:mt-3 print:grid-cols-2 print:gap-3">
      {charted.flatMap((partnership) =>
        TREND_FIGURES.map((figure) => (
          <TrendSheet
            key={`${partnership.id} ${figure}`}
            partnership={partnership.title}
            trend={trendOf(figure, partnership, records, values, asked)}
            file={`/m/${slug}/figures/csv?partnership=${partnership.id}`}
          />
        )),
      )}
    </div>
  );
}
