import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { jsonRow, jsonRows } from '@/db/json-rows';
import { budgetLines, memberships, municipalities, participations, partnerships, recordShares, yearlyRecords } from '@/db/schema';

/** The municipality that went up in the one that has the record, where that recorded it. */
const isPredecessor = and(eq(municipalities.nisCode, yearlyRecords.originNis), ne(municipalities.id, yearlyRecords.municipalityId));

/** What the municipality recorded itself first, then its predecessors by name. */
export const byOrigin = sql`(select ${municipalities.sortKey} from ${municipalities} where ${isPredecessor}) nulls first`;

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

const { source, programme, kind, plannedCents, actualCents } = budgetLines;
const { approach, percent } = recordShares;

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
  lines: jsonRows(
    budgetLines,
    { source, programme, kind, plannedCents, actualCents },
    { where: eq(budgetLines.recordId, yearlyRecords.id), by: [source, kind, programme] },
  ),
  shares: jsonRows(recordShares, { approach, percent }, { where: eq(recordShares.recordId, yearlyRecords.id), by: [approach] }),
  origin: jsonRow(
    municipalities,
    {
      nis: municipalities.nisCode,
      name: municipalities.name,
      untilYear: sql<number | null>`extract(year from ${municipalities.validTo})::int`,
    },
    { where: isPredecessor },
  ),
};

/**
 * Records of this municipality whose figures may change: of an approach, of a membership that is not withdrawn, and of a partnership
 * that is not withdrawn and in which it takes part now. What it recorded in a partnership that it left stays as it is.
 */
export function mayBeWritten(municipalityId: string): SQL | undefined {
  const takesPart = sql`
    select 1 from ${participations} join ${partnerships} on ${partnerships.id} = ${participations.partnershipId}
    where ${participations.partnershipId} = ${yearlyRecords.partnershipId} and ${participations.municipalityId} = ${municipalityId}::uuid
      and ${participations.state} = 'accepted' and ${partnerships.withdrawnOn} is null`;
  const membership = sql`
    select 1 from ${memberships} where ${memberships.id} = ${yearlyRecords.membershipId} and ${memberships.withdrawnOn} is null`;
  return and(
    eq(yearlyRecords.municipalityId, municipalityId),
    sql`(${yearlyRecords.partnershipId} is null or exists (${takesPart}))`,
    sql`(${yearlyRecords.membershipId} is null or exists (${membership}))`,
  );
}

/** Of what is withdrawn nothing counts. */
export const isCounted = sql`
  not exists (
    select 1 from ${partnerships} where ${partnerships.id} = ${yearlyRecords.partnershipId} and ${partnerships.withdrawnOn} is not null
  ) and not exists (
    select 1 from ${memberships} where ${memberships.id} = ${yearlyRecords.membershipId} and ${memberships.withdrawnOn} is not null
  )`;
