import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { regulations, regulationVersions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

/** By which a text is known without being sent along. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same, made by the database, of the text of a version. */
export const textMark = sql<string>`encode(sha256(convert_to(${regulationVersions.text}, 'UTF8')), 'hex')`;

/** All that is said of a version but its text. */
export const versionColumns = {
  id: regulationVersions.id,
  no: regulationVersions.no,
  state: regulationVersions.state,
  councilDate: regulationVersions.councilDate,
  councilNumber: regulationVersions.councilNumber,
  inForceFrom: regulationVersions.inForceFrom,
  inForceUntil: regulationVersions.inForceUntil,
  switches: regulationVersions.switches,
  textMark,
};

/** Regulations of the municipality in hand. */
export const ownRegulations = ({ scope }: Reader) =>
  scope.municipalityId === null ? sql`false` : eq(regulations.municipalityId, scope.municipalityId);

/** A version belongs to its regulation. */
export const ofItsRegulation = and(
  eq(regulationVersions.municipalityId, regulations.municipalityId),
  eq(regulationVersions.regulationId, regulations.id),
);
