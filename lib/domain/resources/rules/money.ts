/** Where money comes from. Own is the municipality's general means, OCMW and AGB included, also when it is passed on. */
export const SOURCES = [
  'own',
  'other_municipality',
  'federal',
  'flemish',
  'provincial',
  'european',
  'fundraising_private',
  'partner_abroad',
  'other',
] as const;
export type Source = (typeof SOURCES)[number];

/** What it is spent on. In kind has a worth and is never added to money. */
export const KINDS = ['operating', 'staff', 'investment', 'in_kind'] as const;
export type Kind = (typeof KINDS)[number];

/** The groups of the short form: each line falls in exactly one, in kind stands apart from every total. */
export const MONEY_GROUPS = ['own_operating', 'staff', 'other', 'in_kind'] as const;
export type MoneyGroup = (typeof MONEY_GROUPS)[number];

/** An amount that nobody spends on one line of one year: a typing error. In cents, a thousand million euro. */
export const AMOUNT_MAX_CENTS = 100_000_000_000;

/** Planned before the year, actual after it. */
export const BASES = ['planned', 'actual'] as const;
export type Basis = (typeof BASES)[number];

/** What one municipality puts into one partnership in one year by source and kind. Null is unknown, which is not 0. Whole cents. */
export interface BudgetLine {
  readonly source: Source;
  readonly kind: Kind;
  readonly plannedCents: number | null;
  readonly actualCents: number | null;
}

/** A sum of which part may be unknown: `cents` is null when nothing is known at all. */
export interface Sum {
  readonly value: number | null;
  /** Some line of it has no figure. */
  readonly hasUnknown: boolean;
}

/** The one group of a line. */
export function groupOf({ source, kind }: Pick<BudgetLine, 'source' | 'kind'>): MoneyGroup {
  if (kind === 'in_kind' || kind === 'staff') return kind;
  return source === 'own' && kind === 'operating' ? 'own_operating' : 'other';
}

const centsOf = (line: BudgetLine, basis: Basis) => (basis === 'planned' ? line.plannedCents : line.actualCents);

/** Adds up what is known of these figures. */
export function addUp(figures: readonly (number | null)[]): Sum {
  const known = figures.filter((figure) => figure !== null);
  return { value: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0), hasUnknown: known.length < figures.length };
}

/** Adds up what is known of these lines. */
export function sumOf(lines: readonly BudgetLine[], basis: Basis): Sum {
  return addUp(lines.map((line) => centsOf(line, basis)));
}

/** What was added already, for as long as its lines are held: verdicts, tables and drawings of one page add the same ones. */
const added = new WeakMap<readonly BudgetLine[], Map<Basis, Record<MoneyGroup, Sum>>>();

/** The sum of each group; of the same lines it is made once. */
export function groupSums(lines: readonly BudgetLine[], basis: Basis): Record<MoneyGroup, Sum> {
  const known = added.get(lines) ?? new Map<Basis, Record<MoneyGroup, Sum>>();
  const before = known.get(basis);
  if (before !== undefined) return before;
  const of = (group: MoneyGroup) =>
    sumOf(
      lines.filter((line) => groupOf(line) === group),
      basis,
    );
  const sums = { own_operating: of('own_operating'), staff: of('staff'), other: of('other'), in_kind: of('in_kind') };
  added.set(lines, known.set(basis, sums));
  return sums;
}

/** All money: own operating, staff and other; never in kind. */
export function totalOf(lines: readonly BudgetLine[], basis: Basis): Sum {
  return sumOf(
    lines.filter((line) => groupOf(line) !== 'in_kind'),
    basis,
  );
}
