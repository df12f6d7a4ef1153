import { type Actor, can } from '../../access/rules';
import { lastYear, OLDEST_YEAR, yearOf } from '../../calendar/rules';
import type { Basis, BudgetLine, Kind, Source } from './money';
import type { Share } from './shares';

/** What a yearly record is about: a partnership, a membership, or an approach without a partnership. */
export const SUBJECTS = ['partnership', 'membership', 'approach'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  /** Id of the partnership or the membership, code of the approach. */
  readonly id: string;
}

/** A name of a grant, long enough for any programme. */
export const PROGRAMME_MAX = 120;
/** More lines than anybody has in one record. */
export const LINES_MAX = 60;

/** The year that an address names, when it can be recorded today (`YYYY-MM-DD`); else null. */
export function yearInAddress(text: string, today: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= OLDEST_YEAR && year <= lastYear(today) ? year : null;
}

/** What an address adds to open the year of a predecessor; nothing for the municipality itself. */
export function originPart(nisCode: string | null): '' | `?origin=${string}` {
  return nisCode === null ? '' : `?origin=${encodeURIComponent(nisCode)}`;
}

/** Where the years of a subject stand, from the address of the municipality; of an approach each has a page of its own alone. */
export function yearsAddress(room: `/m/${string}`, { kind, id }: Subject): `/m/${string}` {
  return kind === 'approach' ? `${room}/resources/${id}` : `${room}/${kind}s/${id}/years`;
}

/** Where one year of a subject is opened, that of a predecessor under its NIS code. */
export function yearAddress(room: `/m/${string}`, subject: Subject, year: number, nisCode: string | null = null): `/m/${string}` {
  return `${yearsAddress(room, subject)}/${year}${originPart(nisCode)}`;
}

/** A year that has begun today (`YYYY-MM-DD`) has actual figures and is confirmed; of a later one there is a plan alone. */
export function hasBegun(year: number, today: string): boolean {
  return year <= yearOf(today);
}

/** One figure of a record: staff time, or the amount of one line; planned or actual. */
export interface CellKey {
  readonly basis: Basis;
  /** Null is the staff time. */
  readonly line: { readonly source: Source; readonly programme: string; readonly kind: Kind } | null;
}

/** The name of a cell in forms, refusals and conflicts: `fte.planned`, `own.operating..actual`. */
export function cellName({ basis, line }: CellKey): string {
  return line === null ? `fte.${basis}` : `${line.source}.${line.kind}.${line.programme}.${basis}`;
}

/** Figures are written by who may, while the record is open. */
export function mayRecord(actor: Actor, municipalityId: string | null, record: { readonly confirmedAt: Date | null } | null): boolean {
  return record?.confirmedAt == null && can(actor, 'edit_facts', municipalityId);
}

/** A year is confirmed and a record reopened by who steers. */
export function mayConfirm(actor: Actor, municipalityId: string | null): boolean {
  return can(actor, 'steer', municipalityId);
}

/** A municipality that went up in this one and under whose NIS code a year was recorded. */
export interface RecordOrigin {
  readonly nis: string;
  readonly name: string;
  /** Its last year. */
  readonly untilYear: number | null;
}

/** A line of a record with its programme. */
export interface RecordLine extends BudgetLine {
  readonly programme: string;
}

/** What one municipality recorded of one subject in one year. Who needs less of it takes these fields of it. */
export interface YearlyRecord {
  readonly id: string;
  readonly municipalityId: string;
  /** The NIS code of the municipality that recorded it. */
  readonly originNis: string;
  /** The predecessor that recorded it; null where the municipality did itself. */
  readonly origin: RecordOrigin | null;
  readonly year: number;
  readonly partnershipId: string | null;
  readonly membershipId: string | null;
  readonly approach: string | null;
  /** Hundredths of an FTE. */
  readonly ftePlanned: number | null;
  readonly fteActual: number | null;
  readonly confirmedAt: Date | null;
  /** Counts every change of the record and its figures. */
  readonly version: number;
  readonly lines: readonly RecordLine[];
  /** Over which approaches it is divided; none means that all of it belongs to the main one. */
  readonly shares: readonly Share[];
}
