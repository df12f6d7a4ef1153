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
}

/** One field that changed; `from` is null for something new, `to` for something gone. */
export interface FieldChange {
  readonly table: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  /** Of which row, when that did not change itself: the group whose year it is, the place where the partner is. */
  readonly of?: { readonly field: string; readonly value: unknown };
}

export interface HistoryEntry {
  readonly eventId: string;
  readonly at: Date;
  readonly command: string;
  /** As the person was called then; empty for the program itself. */
  readonly actorName: string;
  readonly reason: string;
  readonly changes: readonly FieldChange[];
}

/** Columns that say nothing to a reader: keys, the counter behind the lock, the folded name. */
const SILENT = new Set(['id', 'version', 'sort_key', 'partnership_id', 'sort_order']);

/** The column by which a reader knows one of several rows of a table. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  partner_actors: 'actor_group',
  participation_actors: 'actor_group',
  partnership_places: 'place_id',
  circumstances: 'circumstance',
  contacts: 'name',
};

/** Gathers audit rows into one entry an event, latest first, with the fields that changed. Rows come latest first. */
export function toHistory(rows: readonly AuditRow[]): HistoryEntry[] {
  const entries = new Map<string, { entry: Omit<HistoryEntry, 'changes'>; changes: FieldChange[] }>();
  for (const { eventId, at, command, actorName, reason, ...row } of rows) {
    const known = entries.get(eventId) ?? { entry: { eventId, at, command, actorName, reason }, changes: [] };
    entries.set(eventId, known);
    known.changes.unshift(...changesOf(row));
  }
  return [...entries.values()].map(({ entry, changes }) => ({ ...entry, changes }));
}

function changesOf({ table, before, after }: Pick<AuditRow, 'table' | 'before' | 'after'>): FieldChange[] {
  const fields = Object.keys(after ?? before ?? {}).filter((field) => !SILENT.has(field));
  const changes = fields
    .map((field) => ({ table, field, from: before?.[field] ?? null, to: after?.[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  const known = KNOWN_BY[table];
  if (known === undefined || changes.some(({ field }) => field === known)) return changes;
  return changes.map((change) => ({ ...change, of: { field: known, value: after?.[known] } }));
}
