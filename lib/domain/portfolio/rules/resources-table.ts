import { yearOf } from '../../calendar/rules';
import { judge, type PartnershipOverTime } from '../../guidance/rules/assembling';
import type { Verdict } from '../../guidance/rules/evaluate';
import { basisOf } from '../../guidance/rules/judgement';
import { isStillOurs, runsIn } from '../../guidance/rules/running';
import { standingOf } from '../../guidance/rules/standing';
import type { DatedValue } from '../../guidance/rules/values';
import { type MembershipOverTime, membershipState } from '../../memberships/rules';
import { approachPeriodOn } from '../../partnerships/rules/life';
import { addUp, type Basis, groupSums } from '../../resources/rules/money';
import { type Subject, type SubjectKind, type YearlyRecord, yearAddress, yearInAddress } from '../../resources/rules/records';
import { decimalsIn, type YearFigures, yearFigures } from '../../resources/rules/year-figures';
import { openActuals } from '../../resources/rules/year-form';

/** Planned and actual; null is unknown. */
type Pair = Readonly<Record<Basis, number | null>>;

export interface ResourcesRow {
  readonly subject: Subject;
  /** Of a partnership or a membership; an approach has a name of its own. */
  readonly title: string | null;
  /** The approach of the year. */
  readonly approach: string;
  /** Null as long as nothing is recorded. */
  readonly record: YearlyRecord | null;
  /** It runs in the year; what ended or is not begun stands here with its figures alone. */
  readonly runs: boolean;
  /** The municipality can still record here: it did not leave the partnership. */
  readonly isOurs: boolean;
  readonly figures: YearFigures;
  readonly inKind: Pair;
  /** What the benchmarks say of it. */
  readonly verdicts: readonly Verdict[];
}

export interface ResourcesTable {
  readonly year: number;
  /** The calendar year of today. */
  readonly thisYear: number;
  readonly groups: readonly { readonly kind: SubjectKind; readonly rows: readonly ResourcesRow[] }[];
  readonly totals: YearFigures;
  /** Has a worth, and stands in no total. */
  readonly inKind: Pair;
  readonly decimals: ReturnType<typeof decimalsIn>;
}

/** All that can stand in the table of one year of one municipality. */
export interface YearOfMunicipality {
  readonly municipalityId: string;
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly partnerships: readonly PartnershipOverTime[];
  readonly memberships: readonly MembershipOverTime[];
  /** Codes, in their order. */
  readonly approaches: readonly string[];
  /** Of the year: the municipality's own, and of its partnerships those of the others. */
  readonly records: readonly YearlyRecord[];
  readonly values: readonly DatedValue[];
}

/** The year that an address asks for; the running one where it names none that can be meant. */
export function yearAsked(asked: unknown, today: string): number {
  return (typeof asked === 'string' ? yearInAddress(asked, today) : null) ?? yearOf(today);
}

/** Where a row is opened, from the address of the municipality: the form of its subject in that year. */
export function rowAddress(
  room: `/m/${string}`,
  { subject, record }: Pick<ResourcesRow, 'subject' | 'record'>,
  year: number,
): `/m/${string}` {
  return yearAddress(room, subject, year, record?.origin?.nis);
}

/** One year of a municipality: what it puts into each partnership, each membership, and each approach without a partnership; and all together. */
export function resourcesTable(of: YearOfMunicipality): ResourcesTable {
  const own = of.records.filter((record) => record.municipalityId === of.municipalityId && record.year === of.year);
  const groups = [
    { kind: 'partnership', rows: of.partnerships.flatMap((partnership) => rowsOfPartnership(partnership, own, of)) },
    { kind: 'membership', rows: of.memberships.flatMap((membership) => rowsOfMembership(membership, own, of.year)) },
    { kind: 'approach', rows: of.approaches.flatMap((code) => rowsOfApproach(code, own)) },
  ] as const;
  const rows = groups.flatMap((group) => group.rows);
  const shown = rows.flatMap(({ record }) => record ?? []);
  const decimals = decimalsIn(rows.map(({ figures }) => figures));
  const all = allOf(shown);
  return { year: of.year, thisYear: yearOf(of.today), groups, totals: yearFigures(all), inKind: inKindOf(all), decimals };
}

/**
 * Of which subjects it is not known yet what was spent: nothing is said at all, or a figure that was planned has no actual one. What
 * the municipality can no longer fill in is not asked.
 */
export function rowsToFillIn(rows: readonly ResourcesRow[]): ResourcesRow[] {
  return rows.filter(({ record, isOurs }) => {
    if (!isOurs) return false;
    if (record === null) return true;
    return record.confirmedAt === null && (isNothingSpent(record) || openActuals(record) > 0);
  });
}

/** Nobody said anything yet of what was spent. */
export function isNothingSpent({ fteActual, lines }: YearlyRecord): boolean {
  return [fteActual, ...lines.map(({ actualCents }) => actualCents)].every((actual) => actual === null);
}

/** Nothing is known of it: neither money nor staff time, nor what is in kind. */
export function isEmptyRow({ figures, inKind }: ResourcesRow): boolean {
  return [...Object.values(figures), inKind].every(({ planned, actual }) => planned === null && actual === null);
}

/**
 * On which figures the year adds up: on what was spent once it is over, or confirmed without any record that was opened again or came
 * after; on the plan before.
 */
export function basisOfYear({ year, thisYear, groups }: Pick<ResourcesTable, 'year' | 'thisYear' | 'groups'>, isConfirmed: boolean): Basis {
  const isSettled = isConfirmed && openRows(groups.flatMap(({ rows }) => rows)).length === 0;
  return basisOf({ year, thisYear }, { confirmed: isSettled });
}

/** Records that are open, of which the municipality can still change the figures. */
export function openRows(rows: readonly ResourcesRow[]): ResourcesRow[] {
  return rows.filter(({ record, isOurs }) => isOurs && record !== null && record.confirmedAt === null);
}

type Recorded = Pick<YearlyRecord, 'lines' | 'ftePlanned' | 'fteActual'>;
const NOTHING: Recorded = { lines: [], ftePlanned: null, fteActual: null };

/** All of them together. */
function allOf(records: readonly YearlyRecord[]): Recorded {
  return {
    lines: records.flatMap(({ lines }) => lines),
    ftePlanned: addUp(records.map(({ ftePlanned }) => ftePlanned)).value,
    fteActual: addUp(records.map(({ fteActual }) => fteActual)).value,
  };
}

function inKindOf({ lines }: Pick<YearlyRecord, 'lines'>): Pair {
  return { planned: groupSums(lines, 'planned').in_kind.value, actual: groupSums(lines, 'actual').in_kind.value };
}

type RowOf = Pick<ResourcesRow, 'subject' | 'title' | 'approach' | 'runs'> & Partial<Pick<ResourcesRow, 'isOurs' | 'verdicts'>>;

const row = (of: RowOf, record: YearlyRecord | null): ResourcesRow => ({
  isOurs: true,
  verdicts: [],
  ...of,
  record,
  figures: yearFigures(record ?? NOTHING),
  inKind: inKindOf(record ?? NOTHING),
});

/** A row for each record, or an empty one for a subject of the year without any. */
function rowsFor(records: readonly YearlyRecord[], runs: boolean, toRow: (record: YearlyRecord | null) => ResourcesRow): ResourcesRow[] {
  if (records.length > 0) return records.map(toRow);
  return runs ? [toRow(null)] : [];
}

function rowsOfPartnership(partnership: PartnershipOverTime, own: readonly YearlyRecord[], of: YearOfMunicipality): ResourcesRow[] {
  const { year, today, municipalityId } = of;
  const asked = { municipalityId, year, today };
  const judged = judge(partnership, of.records, of.values, asked);
  const runs = runsIn(partnership, asked);
  return rowsFor(
    own.filter(({ partnershipId }) => partnershipId === partnership.id),
    runs,
    (record) =>
      row(
        {
          subject: { kind: 'partnership', id: partnership.id },
          title: partnership.title,
          approach: approachPeriodOn(partnership.approachPeriods, year)?.approach ?? '',
          runs,
          isOurs: isStillOurs(partnership, municipalityId),
          verdicts: standingOf(judged?.verdicts ?? [], record?.originNis ?? null),
        },
        record,
      ),
  );
}

function rowsOfMembership(membership: MembershipOverTime, own: readonly YearlyRecord[], year: number): ResourcesRow[] {
  const { id, organisation, approach } = membership;
  const runs = membershipState(membership, year) === 'active';
  return rowsFor(
    own.filter(({ membershipId }) => membershipId === id),
    runs,
    (record) => row({ subject: { kind: 'membership', id }, title: organisation, approach, runs }, record),
  );
}

function rowsOfApproach(code: string, own: readonly YearlyRecord[]): ResourcesRow[] {
  return rowsFor(
    own.filter(({ approach }) => approach === code),
    false,
    (record) => row({ subject: { kind: 'approach', id: code }, title: null, approach: code, runs: false }, record),
  );
}
