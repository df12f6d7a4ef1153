import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { budgetLines, yearlyRecords } from '@/db/schema';
import type { Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, type FieldError, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import { lastYear } from '../../calendar/rules';
import { inOneLine, lookOf } from '../../texts/rules';
import { holdSubjectToRecord, type OwnSubject } from '../queries/held';
import type { Basis } from '../rules/money';
import { readAmount, readFte } from '../rules/reading';
import { cellName, hasBegun, LINES_MAX } from '../rules/records';
import type { KeptCells } from '../rules/year-form';
import { type CellInput, recordYearInput } from '../schema';

interface ReadCell extends CellInput {
  readonly name: string;
  readonly value: number | null;
}

type RecordRow = typeof yearlyRecords.$inferSelect;
type LineRow = typeof budgetLines.$inferSelect;

/**
 * Keeps figures of one subject in one year, cell by cell: only a cell that somebody else changed meanwhile, to something else,
 * conflicts. The record comes into being with its first figure. A confirmed one is locked.
 */
export const recordYear = command({
  name: 'recordYear',
  permission: 'edit_facts',
  within: 'municipality',
  input: recordYearInput,
  record: holdSubjectToRecord,
  run: async ({ input, record: subject, tx, today, actor }) => {
    if (input.year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    const { read, refusal } = readCells(input.cells, actor.locale, hasBegun(input.year, today));
    if (refusal !== null) return refusal;
    const record = await lockedRecord(tx, subject);
    if (record.confirmedAt !== null) return refused('year_confirmed');
    const lines = await tx.select().from(budgetLines).where(eq(budgetLines.recordId, record.id));
    const alike = spelledOtherwise(
      lines,
      read.filter((cell) => cell.value !== currentOf(record, lines, cell)),
    );
    if (alike !== null) return alike;
    const valuesBy = (figureOf: (cell: ReadCell) => number | null) => Object.fromEntries(read.map((cell) => [cell.name, figureOf(cell)]));
    const values = valuesBy(({ value }) => value);
    const edit = mergeEdit(
      valuesBy((cell) => currentOf(record, lines, cell)),
      { base: valuesBy(({ base }) => base), change: values },
    );
    if (edit.settled) return edit.result.ok ? unchanged<KeptCells>({ values, version: record.version }) : edit.result;
    const changed = read.filter(({ name }) => name in edit.changed);
    if (lines.length + newLines(lines, changed) > LINES_MAX) return refused('too_many', { values: { maximum: LINES_MAX } });
    const version = record.version + 1;
    await writeStaff(tx, { ...record, version }, changed);
    await writeLines(tx, { ...subject, recordId: record.id }, lines, changed);
    return done<KeptCells>({ values, version });
  },
});

/** Every cell read in the language of who typed it, and beside its field why one cannot be: what is spent in a year that has not begun. */
function readCells(
  cells: readonly CellInput[],
  locale: 'nl' | 'en',
  begun: boolean,
): { read: readonly ReadCell[]; refusal: Refusal | null } {
  const fields: Record<string, FieldError> = {};
  const read = cells.map((cell): ReadCell => {
    const name = cellName(cell);
    const reading = cell.line === null ? readFte(cell.typed) : readAmount(cell.typed, locale);
    if (!reading.ok) fields[name] = { code: reading.code };
    else if (!begun && cell.basis === 'actual' && reading.value !== null) fields[name] = { code: 'year_not_begun' };
    return { ...cell, name, value: reading.ok ? reading.value : null };
  });
  return { read, refusal: Object.keys(fields).length > 0 ? refused('invalid', { fields }) : null };
}

/** The record of a subject and a year, made when it is not there, held until this transaction ends. */
async function lockedRecord(tx: Transaction, of: OwnSubject & { originNis: string; year: number }): Promise<RecordRow> {
  const [made] = await tx
    .insert(yearlyRecords)
    .values({ id: randomUUID(), version: 0, ...of })
    .onConflictDoNothing()
    .returning();
  if (made !== undefined) return made;
  const { municipalityId, originNis, year, partnershipId, membershipId, approach } = yearlyRecords;
  const [record] = await tx
    .select()
    .from(yearlyRecords)
    .where(
      and(
        eq(municipalityId, of.municipalityId),
        eq(originNis, of.originNis),
        eq(year, of.year),
        sql`${partnershipId} is not distinct from ${of.partnershipId}::uuid`,
        sql`${membershipId} is not distinct from ${of.membershipId}::uuid`,
        sql`${approach} is not distinct from ${of.approach}::text`,
      ),
    )
    .for('update');
  if (!record) throw new Error('a record that is there is not seen');
  return record;
}

type InputLine = NonNullable<CellInput['line']>;
const isOfKind = (row: InputLine, line: InputLine) => row.source === line.source && row.kind === line.kind;

/** The row that keeps the line of a cell. One that was kept before texts were cleaned is known by its cleaned name. */
function rowOf(rows: readonly LineRow[], { line }: CellInput): LineRow | undefined {
  const alike = likelyRows(rows, line);
  return alike.find(({ programme }) => programme === line?.programme) ?? alike[0];
}

const likelyRows = (rows: readonly LineRow[], line: CellInput['line']) =>
  rows.filter((row) => line !== null && isOfKind(row, line) && inOneLine(row.programme) === line.programme);

/** Refuses, beside its field, a new line whose programme only spells that of another line otherwise; null when there is none. */
function spelledOtherwise(rows: readonly LineRow[], changed: readonly ReadCell[]): Refusal | null {
  const fields: Record<string, FieldError> = {};
  const known: InputLine[] = [...rows];
  for (const cell of changed) {
    const { line, name } = cell;
    if (line === null) continue;
    const rowsMeant = likelyRows(rows, line).length;
    // Two rows of before texts were cleaned look the same: which of them is meant nobody can tell.
    if (rowsMeant > 1) fields[name] = { code: 'programme_alike' };
    if (rowsMeant > 0) continue;
    const alike = known.find((each) => isOfKind(each, line) && lookOf(each.programme) === lookOf(line.programme));
    if (alike === undefined) known.push(line);
    else if (alike.programme !== line.programme) fields[name] = { code: 'programme_alike' };
  }
  return Object.keys(fields).length > 0 ? refused('invalid', { fields }) : null;
}
const amount = (row: LineRow | undefined, basis: Basis) => (basis === 'planned' ? row?.plannedCents : row?.actualCents) ?? null;

function currentOf(record: RecordRow, lines: readonly LineRow[], cell: ReadCell): number | null {
  if (cell.line === null) return cell.basis === 'planned' ? record.ftePlanned : record.fteActual;
  return amount(rowOf(lines, cell), cell.basis);
}

/** How many lines come into being by these changes. */
function newLines(lines: readonly LineRow[], changed: readonly ReadCell[]): number {
  return new Set(changed.filter((cell) => cell.line !== null && rowOf(lines, cell) === undefined).map(cellLine)).size;
}

/** The staff time, and the count of the record, which goes on with any change of its figures. */
async function writeStaff(tx: Transaction, { id, version }: RecordRow, changed: readonly ReadCell[]): Promise<void> {
  const staff = changed.filter(({ line }) => line === null);
  const values = Object.fromEntries(staff.map(({ basis, value }) => [basis === 'planned' ? 'ftePlanned' : 'fteActual', value]));
  await tx
    .update(yearlyRecords)
    .set({ ...values, version })
    .where(eq(yearlyRecords.id, id));
}

/** Puts the changed amounts into their lines; a line that has none left goes. */
async function writeLines(
  tx: Transaction,
  { municipalityId, partnershipId, recordId }: { municipalityId: string; partnershipId: string | null; recordId: string },
  lines: readonly LineRow[],
  changed: readonly ReadCell[],
): Promise<void> {
  const gone: string[] = [];
  for (const touched of new Set(changed.map(cellLine))) {
    const cells = changed.filter((cell) => cellLine(cell) === touched);
    const [first] = cells;
    if (first === undefined || first.line === null) continue;
    const row = rowOf(lines, first);
    const figures = { plannedCents: amount(row, 'planned'), actualCents: amount(row, 'actual') };
    for (const { basis, value } of cells) figures[basis === 'planned' ? 'plannedCents' : 'actualCents'] = value;
    if (row === undefined) {
      await tx.insert(budgetLines).values({ id: randomUUID(), municipalityId, partnershipId, recordId, ...first.line, ...figures });
    } else if (figures.plannedCents === null && figures.actualCents === null) {
      gone.push(row.id);
    } else {
      await tx.update(budgetLines).set(figures).where(eq(budgetLines.id, row.id));
    }
  }
  if (gone.length > 0) await tx.delete(budgetLines).where(inArray(budgetLines.id, gone));
}

const cellLine = ({ line }: ReadCell) => (line === null ? '' : `${line.source} ${line.kind} ${line.programme}`);
