import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { budgetLines, memberships, municipalities, participations, partnerships, recordShares, yearlyRecords } from '@/db/schema';
import type { RecordLine, RecordOrigin } from '../rules/records';
import type { Share } from '../rules/shares';

/** The municipality that went up in the one that has the record, where that recorded it. */
const predecessor = sql`from ${municipalities} m where m.nis_code = ${yearlyRecords}.origin_nis and m.id <> ${yearlyRecords}.municipality_id`;

/** What the municipality recorded itself first, then its predecessors by name. */
export const byOrigin = sql`(select m.sort_key ${predecessor}) nulls first`;

/** The municipality with this id, and those that went up in it. */
export const ofMunicipality = (id: string) => or(eq(municipalities.id, id), eq(municipalities.successorId, id));

/** The columns of a municipality under whose code years are recorded. */
export const originColumns = (id: string) => ({
  nisCode: municipalities.nisCode,
  name: municipalities.name,
  validFrom: municipalities.validFrom,
  validTo: municipalities.validTo,
  isOwn: sql<boolean>`${municipalities.id} = ${id}::uuid`,
});

/** The columns of a record with its lines. */
export const recordColumns = {
  id: yearlyRecords.id,
  municipalityId: yearlyRecords.municipalityId,
  originNis: yearlyRecords.originNis,
  year: yearlyRecords.year,
  partnershipId: yearlyRecords.partnershipId,
  membershipId: yearlyRecords.membershipId,
  approach: yearlyRecords.approach,
  ftePlanned: yearlyRecords.ftePlanned,
  fteActual: yearlyRecords.fteActual,
  confirmedAt: yearlyRecords.confirmedAt,
  version: yearlyRecords.version,
  // Columns are named by hand: in a query of one table drizzle writes them without their table, and then `id` is the line's own.
  lines: sql<
    readonly RecordLine[]
  >`coalesce((select json_agg(json_build_object('source', l.source, 'programme', l.programme, 'kind', l.kind, 'plannedCents', l.planned_cents, 'actualCents', l.actual_cents) order by l.source, l.kind, l.programme) from ${budgetLines} l where l.record_id = ${yearlyRecords}.id), '[]'::json)`,
  shares: sql<
    readonly Share[]
  >`coalesce((select json_agg(json_build_object('approach', s.approach, 'percent', s.percent) order by s.approach) from ${recordShares} s where s.record_id = ${yearlyRecords}.id), '[]'::json)`,
  origin: sql<RecordOrigin | null>`(select json_build_object('nis', m.nis_code, 'name', m.name, 'untilYear', extract(year from m.valid_to)::int) ${predecessor})`,
};

/**
 * Records of this municipality whose figures may change: of an approach, of a membership that is not withdrawn, and of a partnership that is
 * not withdrawn and in which it takes part now. What it recorded in a partnership that it left stays as it is.
 */
export function mayBeWritten(municipalityId: string): SQL | undefined {
  return and(
    eq(yearlyRecords.municipalityId, municipalityId),
    sql`(${yearlyRecords.partnershipId} is null or exists (select 1 from ${participations} join ${partnerships} on ${partnerships.id} = ${participations.partnershipId} where ${participations.partnershipId} = ${yearlyRecords.partnershipId} and ${participations.municipalityId} = ${municipalityId}::uuid and ${participations.state} = 'accepted' and ${partnerships.withdrawnOn} is null))`,
    sql`(${yearlyRecords.membershipId} is null or exists (select 1 from ${memberships} where ${memberships.id} = ${yearlyRecords.membershipId} and ${memberships.withdrawnOn} is null))`,
  );
}

/** Of what is withdrawn nothing counts. */
export const isCounted = sql`not exists (select 1 from ${partnerships} where ${partnerships.id} = ${yearlyRecords.partnershipId} and ${partnerships.withdrawnOn} is not null) and not exists (select 1 from ${memberships} where ${memberships.id} = ${yearlyRecords.membershipId} and ${memberships.withdrawnOn} is not null)`;
