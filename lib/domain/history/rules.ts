import type { BudgetLine } from '../resources/rules/money';
import { FIGURES, KNOWN_BY, SAVED_AS_ONE_GOES } from './rules/telling';

/** One row that a command changed, as the audit trigger kept it. Columns as in the table. */
export interface AuditRow {
  readonly eventId: string;
  readonly at: Date;
  readonly command: string;
  readonly actorName: string;
  readonly reason: string;
  readonly table: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Of the yearly record that the row belongs to. */
  readonly year?: number | null;
  /** The municipality in whose name it was recorded, when that is another. */
  readonly origin?: string | null;
}

/** Which figure of which year: staff time, or the amount of one line. */
export interface FigureOf {
  readonly year: number;
  readonly origin: string | null;
  readonly line: (Pick<BudgetLine, 'source' | 'kind'> & { readonly programme: string }) | null;
}

/** One field that changed; `from` is null for something new, `to` for something gone. */
export interface FieldChange {
  readonly table: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  /** Of which row, when that did not change itself: the group whose year it is, the place where the partner is. */
  readonly of?: { readonly field: string; readonly value: unknown };
  /** Of a yearly record. */
  readonly figure?: FigureOf;
}

export interface HistoryEntry {
  readonly eventId: string;
  readonly at: Date;
  readonly command: string;
  /** As the person was called then; empty for the program itself. */
  readonly actorName: string;
  readonly reason: string;
  /** The year of which figures changed, were confirmed or opened again. */
  readonly year: number | null;
  readonly changes: readonly FieldChange[];
}

/** Columns that say nothing to a reader: keys, the counter behind the lock, the folded name. */
const SILENT = new Set(['id', 'version', 'sort_key', 'partnership_id', 'sort_order']);

/**
 * Gathers audit rows into one entry an event, latest first, with the fields that changed. Rows come latest first. `knownBy` names, table by
 * table, another column by which a reader of this history knows a row.
 */
export function toHistory(rows: readonly AuditRow[], knownBy: Readonly<Record<string, string>> = {}): HistoryEntry[] {
  const entries = new Map<string, { entry: Omit<HistoryEntry, 'changes'>; changes: FieldChange[] }>();
  for (const { eventId, at, command, actorName, reason, ...row } of rows) {
    const known = entries.get(eventId) ?? { entry: { eventId, at, command, actorName, reason, year: yearIn(row) }, changes: [] };
    entries.set(eventId, known);
    known.changes.unshift(...changesOf(row, knownBy[row.table] ?? KNOWN_BY[row.table]));
  }
  return [...entries.values()].map(({ entry, changes }) => ({ ...entry, changes }));
}

/** Enough for many years of work on one record; what is older stays in the database. */
export const EVENTS_SHOWN = 500;

/** Who goes on within this time is still at it. */
const SITTING_MS = 30 * 60_000;

/** An entry as a page shows it: of what somebody saved in one go, from when on. */
export interface ShownEntry extends HistoryEntry {
  readonly from: Date;
}

const goesOn = (later: ShownEntry, earlier: HistoryEntry) =>
  SAVED_AS_ONE_GOES.has(later.command) &&
  later.command === earlier.command &&
  later.actorName === earlier.actorName &&
  later.year === earlier.year &&
  later.from.getTime() - earlier.at.getTime() <= SITTING_MS;

/** Entries that follow each other and are of one sitting become one, with every change in the order in which it was made. */
function inSittings(entries: readonly HistoryEntry[]): ShownEntry[] {
  const told: ShownEntry[] = [];
  for (const entry of entries) {
    const later = told.at(-1);
    if (later === undefined || !goesOn(later, entry)) told.push({ ...entry, from: entry.at });
    else told[told.length - 1] = { ...later, from: entry.at, changes: [...entry.changes, ...later.changes] };
  }
  return told;
}

/** The part of a history that a page shows, and whether there is more. The latest come first. */
export function historyShown(entries: readonly HistoryEntry[]): { readonly shown: readonly ShownEntry[]; readonly hasOlder: boolean } {
  return { shown: inSittings(entries.slice(0, EVENTS_SHOWN)), hasOlder: entries.length > EVENTS_SHOWN };
}

const yearIn = ({ table, year, after }: Row) => year ?? (table === 'municipality_years' ? Number(after?.year) : null);

type Row = Omit<AuditRow, 'eventId' | 'at' | 'command' | 'actorName' | 'reason'>;

function changesOf(row: Row, known: string | undefined): FieldChange[] {
  const { table, before, after } = row;
  const figures = FIGURES[table];
  const told = Object.keys(after ?? before ?? {}).filter((field) => field === known || !SILENT.has(field));
  // By what one knows the row comes first, whatever order the columns have.
  const fields = figures ?? [...told.filter((field) => field === known), ...told.filter((field) => field !== known)];
  const changes = fields
    .map((field) => ({ table, field, from: before?.[field] ?? null, to: after?.[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  if (figures !== undefined) return changes.map((change) => ({ ...change, figure: figureOf(row) }));
  if (known === undefined || changes.some(({ field }) => field === known)) return changes;
  return changes.map((change) => ({ ...change, of: { field: known, value: after?.[known] } }));
}

function figureOf({ table, before, after, year, origin }: Row): FigureOf {
  const { source, kind, programme } = (after ?? before ?? {}) as Pick<BudgetLine, 'source' | 'kind'> & { programme: string };
  return { year: year ?? 0, origin: origin ?? null, line: table === 'budget_lines' ? { source, kind, programme } : null };
}
