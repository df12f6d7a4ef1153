import type { Actor } from '@/lib/domain/access/rules';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import { BASES, type Basis } from '@/lib/domain/resources/rules/money';
import type { Subject } from '@/lib/domain/resources/rules/records';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import type { Column, Figures } from './demonstration-columns';
import { CONFIRMED, FIGURES_SINCE, RECORDED } from './demonstration-figures';

/** The year that runs: what it became so far was filled in in autumn. */
const RUNNING = 2026;

interface Step {
  readonly on: string;
  readonly run: () => Promise<void>;
}

/** Days on which a year is planned and looked back upon, and on which it is confirmed. */
const dayOf = (basis: Basis, year: number) => {
  if (basis === 'planned') return `${year}-01-19`;
  return year === RUNNING ? '2026-10-12' : `${year + 1}-02-10`;
};
const confirmedOn = (year: number) => `${year + 1}-03-14`;
const later = (a: string, b: string) => (a > b ? a : b);

/** What was recorded and confirmed, year after year: the plan in January, what it became in February of the next year. */
export function yearSteps(
  act: (slug: string) => readonly [Actor, Scope],
  idOf: (municipality: string, name: string) => string,
): readonly Step[] {
  const recorded = RECORDED.flatMap((figures) =>
    Object.entries(figures.years).flatMap(([year, row]) =>
      BASES.flatMap((basis) => {
        const cells = cellsOf(figures.columns, row, basis);
        if (cells.length === 0) return [];
        const { municipality, inNameOf: originNis = null, since = FIGURES_SINCE[municipality] ?? '' } = figures;
        return {
          on: later(dayOf(basis, Number(year)), since),
          run: async () => {
            const subject = subjectOf(figures, idOf);
            must(await recordYear(...act(municipality), { subject, year: Number(year), originNis, cells }));
          },
        };
      }),
    ),
  );
  const confirmed = Object.entries(CONFIRMED).flatMap(([municipality, [from, until]]) =>
    Array.from({ length: until - from + 1 }, (_, n) => ({
      on: confirmedOn(from + n),
      run: async () => {
        must(await confirmYear(...act(municipality), { year: from + n }));
      },
    })),
  );
  return [...recorded, ...confirmed];
}

function cellsOf(columns: readonly Column[], row: string, basis: Basis) {
  const typed = row.split(';').map((cell) => cell.split('|')[BASES.indexOf(basis)]?.trim() ?? '');
  return columns
    .map((column, at) => ({ basis, line: column === 'fte' ? null : column, base: null, typed: typed[at] ?? '' }))
    .filter((cell) => cell.typed !== '');
}

function subjectOf({ municipality, of }: Figures, idOf: (municipality: string, name: string) => string): Subject {
  if ('approach' in of) return { kind: 'approach', id: of.approach };
  if ('organisation' in of) return { kind: 'membership', id: idOf(municipality, of.organisation) };
  return { kind: 'partnership', id: idOf(of.lead ?? municipality, of.place) };
}
