import { and, asc, eq } from 'drizzle-orm';
import { regulations, regulationVersions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { recordFor } from '@/lib/platform/record';
import { refused } from '@/lib/platform/result';
import { mayDecideRegulations, mayEditVersion, mayHandleRegulations } from '../rules';
import { keptSwitches } from '../schema';

/** A regulation of the municipality in hand with its versions, held until the transaction ends: of two who work on it the second waits. */
async function holdRegulation({ scope, tx }: MunicipalityReader, { regulationId }: { regulationId: string }) {
  const [regulation] = await tx
    .select({ id: regulations.id, name: regulations.name })
    .from(regulations)
    .where(and(eq(regulations.municipalityId, scope.municipalityId), eq(regulations.id, regulationId)))
    .for('update');
  if (regulation === undefined) return null;
  const { id, no, state, councilDate, councilNumber, inForceFrom, inForceUntil, text, switches } = regulationVersions;
  const rows = await tx
    .select({ id, no, state, councilDate, councilNumber, inForceFrom, inForceUntil, text, switches })
    .from(regulationVersions)
    .where(and(eq(regulationVersions.municipalityId, scope.municipalityId), eq(regulationVersions.regulationId, regulationId)))
    .orderBy(asc(no));
  return { ...regulation, versions: rows.map((row) => ({ ...row, switches: keptSwitches.parse(row.switches) })) };
}

/** One of its versions, with the regulation and all others. */
async function holdVersion(reader: MunicipalityReader, { versionId }: { versionId: string }) {
  const { id, regulationId, municipalityId } = regulationVersions;
  const [asked] = await reader.tx
    .select({ regulationId })
    .from(regulationVersions)
    .where(and(eq(municipalityId, reader.scope.municipalityId), eq(id, versionId)));
  const regulation = asked === undefined ? null : await holdRegulation(reader, asked);
  const version = regulation?.versions.find((each) => each.id === versionId);
  return regulation === null || version === undefined ? null : { ...regulation, version };
}

/** For its name, and for a new version. */
export const holdRegulationToHandle = recordFor(holdRegulation, mayHandleRegulations);

/** For a change of a draft; what was adopted says so. */
export const holdDraftToEdit = recordFor(holdVersion, mayEditVersion, () => refused('version_adopted'));

/** For what a coordinator notes of it. */
export const holdVersionToDecide = recordFor(holdVersion, mayDecideRegulations);
