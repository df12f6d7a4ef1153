import { and, count, desc, eq, inArray, max, ne, or, sql } from 'drizzle-orm';
import { activities, auditRows, events, municipalities, partnerships, yearlyRecords } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { type AuditRow, EVENTS_SHOWN, type HistoryEntry, toHistory } from './rules';

/** The yearly record that a row belongs to; only there its subject is sure to be an id. */
const recordOfRow = sql`
  case when ${auditRows.tableName} in ('yearly_records', 'budget_lines', 'record_shares') then ${auditRows.subjectId}::uuid end`;

/** Not that a record of figures only went one version further because one of its lines changed: the line says it. */
const saysSomething = sql`not (
  ${auditRows.tableName} = 'yearly_records' and ${auditRows.operation} = 'update'
    and ${auditRows.before} - 'version' = ${auditRows.after} - 'version'
)`;

/** The record whose history is asked for, when more is told than what is kept under its one id. */
export interface HistorySubject {
  /** Its own id, and those of records that went up in it. */
  readonly ids: readonly string[];
  /** Columns of tables whose rows belong to it though they are kept under another record. */
  readonly namedIn?: Readonly<Record<string, readonly string[]>>;
  /** Other columns than everywhere by which one knows a row, table by table. */
  readonly knownBy?: Readonly<Record<string, string>>;
}

/**
 * What happened to one record, latest first: what the municipality in hand did, and of a partnership that it leads what all did. Its own
 * figures of a partnership, a membership or an approach without a partnership belong to it; those of others do not. Whole events, one more
 * than a page shows if there is one.
 */
export async function listHistory({ tx, scope }: Reader, subject: string | HistorySubject): Promise<HistoryEntry[]> {
  if (scope.municipalityId === null) return [];
  const { ids, namedIn = {}, knownBy } = typeof subject === 'string' ? { ids: [subject] } : subject;
  const led = tx.select({ id: partnerships.id }).from(partnerships).where(eq(partnerships.leadMunicipalityId, scope.municipalityId));
  const figures = tx
    .select({ id: sql<string>`${yearlyRecords.id}::text` })
    .from(yearlyRecords)
    .where(
      and(
        eq(yearlyRecords.municipalityId, scope.municipalityId),
        sql`coalesce(${yearlyRecords.partnershipId}::text, ${yearlyRecords.membershipId}::text, ${yearlyRecords.approach}) in ${[...ids]}`,
      ),
    );
  const ofTheRecord = and(
    or(inArray(auditRows.subjectId, [...ids]), inArray(auditRows.subjectId, figures), ...Object.entries(namedIn).map(naming)),
    or(eq(auditRows.municipalityId, scope.municipalityId), inArray(auditRows.partnershipId, led)),
    saysSomething,
  );
  const latest = tx
    .select({ id: auditRows.eventId })
    .from(auditRows)
    .where(ofTheRecord)
    .groupBy(auditRows.eventId)
    .orderBy(desc(max(auditRows.id)))
    .limit(EVENTS_SHOWN + 1);
  const rows = await tx
    .select({
      eventId: events.id,
      at: events.at,
      command: events.command,
      actorName: events.actorName,
      reason: events.reason,
      table: auditRows.tableName,
      operation: auditRows.operation,
      before: auditRows.before,
      after: auditRows.after,
      year: yearlyRecords.year,
      origin: municipalities.name,
    })
    .from(auditRows)
    .innerJoin(events, eq(events.id, auditRows.eventId))
    .leftJoin(yearlyRecords, sql`${yearlyRecords.id} = ${recordOfRow}`)
    .leftJoin(municipalities, and(eq(municipalities.nisCode, yearlyRecords.originNis), ne(municipalities.id, yearlyRecords.municipalityId)))
    .where(and(ofTheRecord, inArray(auditRows.eventId, latest)))
    .orderBy(desc(auditRows.id));
  return toHistory(rows as AuditRow[], knownBy);

  /** Rows of a table in which one of these columns holds the record. */
  function naming([table, columns]: readonly [string, readonly string[]]) {
    const held = columns.flatMap((column) => [sql`${auditRows.before} ->> ${column}`, sql`${auditRows.after} ->> ${column}`]);
    return and(eq(auditRows.tableName, table), or(...held.map((id) => inArray(id, [...ids]))));
  }
}

/** How often a command changed one row of a record, as far as this reader may know. */
export async function countChanges(
  { tx }: Reader,
  { subjectId, rowId, command }: { readonly subjectId: string; readonly rowId: string; readonly command: string },
): Promise<number> {
  const [row] = await tx
    .select({ changes: count() })
    .from(auditRows)
    .innerJoin(events, eq(events.id, auditRows.eventId))
    .where(and(eq(auditRows.subjectId, subjectId), eq(events.command, command), eq(sql`${auditRows.before} ->> 'id'`, rowId)));
  return row?.changes ?? 0;
}

/**
 * What these municipalities, partnerships, activities, places, local governments and partners are called, also those that a record no
 * longer has.
 */
export async function listNames({ tx }: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const spoken = sql`names_in_history(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as spoken`;
  return tx
    .select({ id: municipalities.id, name: municipalities.name })
    .from(municipalities)
    .where(inArray(municipalities.id, [...ids]))
    .unionAll(
      tx
        .select({ id: partnerships.id, name: partnerships.title })
        .from(partnerships)
        .where(inArray(partnerships.id, [...ids])),
    )
    .unionAll(
      tx
        .select({ id: activities.id, name: activities.title })
        .from(activities)
        .where(inArray(activities.id, [...ids])),
    )
    .unionAll(tx.select({ id: sql<string>`spoken.id`, name: sql<string>`spoken.name` }).from(spoken));
}
