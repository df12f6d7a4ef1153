import { HistorySheet } from '@/components/guidance/history-sheet';
import type { TieOverTime } from '@/lib/domain/guidance/rules/assembling';
import { chartedTies } from '@/lib/domain/guidance/rules/running';
import type { DatedValue } from '@/lib/domain/guidance/rules/values';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { HISTORY_FIGURES, historyOf, type NamedRecord } from '@/lib/domain/portfolio/rules/history';

interface DrawnFiguresProps {
  readonly slug: string;
  readonly ties: readonly TieOverTime[];
  /** Of everybody in the ties, of all the years that are told. */
  readonly records: readonly NamedRecord[];
  readonly values: readonly DatedValue[];
  readonly asked: { readonly municipalityId: string; readonly today: string };
}

/** Money and staff of every city-to-city partnership over the years, side by side. */
export function DrawnFigures({ slug, ties, records, values, asked }: DrawnFiguresProps) {
  const charted = chartedTies(ties, { ...asked, year: yearOf(asked.today) });
  if (charted.length === 0) return null;
  return (
    <div className="mt-4 grid gap-4 wide:mt-6 wide:gap-6 desk:grid-cols-2 print:mt-3 print:grid-cols-2 print:gap-3">
      {charted.flatMap((tie) =>
        HISTORY_FIGURES.map((figure) => (
          <HistorySheet
            key={`${tie.id} ${figure}`}
            tie={tie.title}
            history={historyOf(figure, tie, records, values, asked)}
            file={`/m/${slug}/figures/csv?partnership=${tie.id}`}
          />
        )),
      )}
    </div>
  );
}
