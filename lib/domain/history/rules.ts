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

/** Of many rows that hang on one record: the column that says which of them was changed. It is told with every change. */
const NAMED_BY: Readonly<Record<string, string>> = { contacts: 'name' };

function changesOf({ table, before, after }: Pick<AuditRow, 'table' | 'before' | 'after'>): FieldChange[] {
  const fields = Object.keys(after ?? before ?? {}).filter((field) => !SILENT.has(field));
  return fields.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after?.[field] ?? null];
    if (JSON.stringify(from) !== JSON.stringify(to)) return [{ table, field, from, to }];
    return NAMED_BY[table] === field ? [{ table, field, from: null, to }] : [];
  });
}
