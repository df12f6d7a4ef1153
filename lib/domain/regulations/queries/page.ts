import { and, asc, desc, eq } from 'drizzle-orm';
import { appealTexts, boards, regulations, regulationVersions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { keptSwitches } from '../schema';
import { ofItsRegulation, ownRegulations, versionColumns } from './parts';

/** Regulations that fulfil a condition with their versions, without the texts; by name, and by number. */
async function regulationsWhere(reader: Reader, condition: ReturnType<typeof ownRegulations> | undefined) {
  const rows = await reader.tx
    .select({ id: regulations.id, name: regulations.name, version: versionColumns })
    .from(regulations)
    .innerJoin(regulationVersions, ofItsRegulation)
    .where(and(ownRegulations(reader), condition))
    .orderBy(asc(regulations.sortKey), asc(regulations.id), asc(regulationVersions.no));
  const read = rows.map(({ version, ...regulation }) => ({
    ...regulation,
    version: { ...version, switches: keptSwitches.parse(version.switches) },
  }));
  const ids = [...new Set(read.map(({ id }) => id))];
  return ids.map((id) => {
    const own = read.filter((row) => row.id === id);
    return { id, name: own[0]?.name ?? '', versions: own.map(({ version }) => version) };
  });
}

/** A regulation with its versions, in the order of their numbers. */
export type Regulation = Awaited<ReturnType<typeof regulationsWhere>>[number];
export type RegulationVersion = Regulation['versions'][number];

/** All regulations of the municipality in hand, by name. */
export async function listRegulations(reader: Reader): Promise<Regulation[]> {
  return regulationsWhere(reader, undefined);
}

/** One regulation of the municipality in hand; null when there is none. */
export async function findRegulation(reader: Reader, id: string): Promise<Regulation | null> {
  if (!isUuid(id)) return null;
  const [found] = await regulationsWhere(reader, eq(regulations.id, id));
  return found ?? null;
}

/** The text of a version of the municipality in hand, as it was pasted; empty when there is none. */
export async function getVersionText({ tx, scope }: Reader, versionId: string): Promise<string> {
  if (scope.municipalityId === null) return '';
  const own = and(eq(regulationVersions.municipalityId, scope.municipalityId), eq(regulationVersions.id, versionId));
  const [row] = await tx.select({ text: regulationVersions.text }).from(regulationVersions).where(own);
  return row?.text ?? '';
}

/** What the boards of the municipality in hand are called, by name; also those that ended. */
export async function listBoardNames({ tx, scope }: Reader): Promise<{ id: string; name: string; endedOn: string | null }[]> {
  if (scope.municipalityId === null) return [];
  const { id, name, endedOn, municipalityId, sortKey } = boards;
  return tx.select({ id, name, endedOn }).from(boards).where(eq(municipalityId, scope.municipalityId)).orderBy(asc(sortKey), asc(id));
}

/** How one goes against a decision of the municipality in hand, from which day on; the latest first. */
export async function listAppealTexts({ tx, scope }: Reader): Promise<{ fromDate: string; text: string }[]> {
  if (scope.municipalityId === null) return [];
  const { fromDate, text, municipalityId } = appealTexts;
  return tx.select({ fromDate, text }).from(appealTexts).where(eq(municipalityId, scope.municipalityId)).orderBy(desc(fromDate));
}
