import { type Figure, groupSums } from '../../resources/rules/money';
import type { RecordOfTie } from './assembling';
import { basisOf } from './judgement';

/** A tie or a membership that runs, and its form. */
export interface RunningSubject {
  readonly id: string;
  readonly title: string;
  readonly approach: string;
}

/** A record of any subject. */
export interface EffortRecord extends RecordOfTie {
  readonly membershipId: string | null;
  readonly approach: string | null;
}

/** What a municipality puts into its cooperation in one year, over everything it recorded. */
export interface YearEffort {
  /** Own operating money in cents, staff time in hundredths of an FTE; null while nothing is known. */
  readonly ownOperating: number | null;
  readonly staff: number | null;
  /** On what it adds up: what was spent once the whole year is confirmed, the plan before. */
  readonly basis: Figure;
  /** Forms into which own operating money goes. */
  readonly approaches: number;
  /** Running subjects of which no figure is known. */
  readonly without: readonly RunningSubject[];
}

const add = (known: readonly (number | null)[]) =>
  known.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);

/** Adds up the records of one municipality in one year, each by its own basis. */
export function effortOf(
  records: readonly EffortRecord[],
  subjects: readonly RunningSubject[],
  when: { readonly year: number; readonly thisYear: number },
): YearEffort {
  const recorded = records.map((record) => {
    const basis = basisOf(when, { confirmed: record.confirmedAt !== null });
    const subject = record.partnershipId ?? record.membershipId;
    return {
      subject,
      approach: record.approach ?? subjects.find(({ id }) => id === subject)?.approach ?? null,
      basis,
      money: groupSums(record.lines, basis).own_operating.cents,
      staff: basis === 'planned' ? record.ftePlanned : record.fteActual,
      isKnown:
        record.ftePlanned !== null ||
        record.fteActual !== null ||
        record.lines.some(({ plannedCents, actualCents }) => plannedCents !== null || actualCents !== null),
    };
  });
  const known = new Set(recorded.filter(({ isKnown }) => isKnown).map(({ subject }) => subject));
  return {
    ownOperating: add(recorded.map(({ money }) => money)),
    staff: add(recorded.map(({ staff }) => staff)),
    basis: recorded.length > 0 && recorded.every(({ basis }) => basis === 'actual') ? 'actual' : 'planned',
    approaches: new Set(recorded.filter(({ money }) => money !== null && money > 0).map(({ approach }) => approach)).size,
    without: subjects.filter(({ id }) => !known.has(id)),
  };
}
