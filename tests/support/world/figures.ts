import { DEMONSTRATION_DAY } from '@/db/seed/demonstration-facts';
import type { Actor } from '@/lib/domain/access/rules';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import { BASES, type Basis } from '@/lib/domain/resources/rules/money';
import type { Subject } from '@/lib/domain/resources/rules/records';
import type { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';

/** The lines of figures that a world has: of money, or staff time. */
const LINES = {
  own: { source: 'own', kind: 'operating' },
  federal: { source: 'federal', kind: 'operating', programme: 'VVSG' },
  raised: { source: 'fundraising_private', kind: 'operating' },
  staff: { source: 'own', kind: 'staff' },
  inKind: { source: 'own', kind: 'in_kind' },
  fte: null,
} as const;

type Row = Readonly<Partial<Record<keyof typeof LINES, string>>>;
/** By year and line what was planned and what it became, as somebody types it: `10.000|9.100`. */
export type Figures = Readonly<Record<number, Row>>;

/** The coordinator of a municipality at work there. */
export type Act = (world: { readonly slug: string }) => readonly [Actor, ReturnType<typeof municipalityScope>];

/**
 * Fills in the years of a subject: what was planned on the day that is held, what it became on the day of the demonstration; in the name
 * of a predecessor where that is said.
 */
export async function record(
  world: { readonly slug: string },
  subject: Subject,
  figures: Figures,
  act: Act,
  originNis: string | null = null,
): Promise<void> {
  for (const [year, row] of Object.entries(figures)) {
    const fillIn = async (basis: Basis) => {
      const cells = cellsOf(row, basis);
      if (cells.length > 0) must(await recordYear(...act(world), { subject, year: Number(year), originNis, cells }));
    };
    await fillIn('planned');
    await onDay(DEMONSTRATION_DAY, () => fillIn('actual'));
  }
}

const cellsOf = (row: Row, basis: Basis) =>
  Object.entries(row)
    .map(([line, typed]) => ({
      basis,
      line: LINES[line as keyof typeof LINES],
      base: null,
      typed: typed.split('|')[BASES.indexOf(basis)]?.trim() ?? '',
    }))
    .filter(({ typed }) => typed !== '');
