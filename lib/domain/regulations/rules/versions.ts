import { invalid, type Refusal, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { stateAfter } from '../../grants/rules/states';
import { dayBefore } from '../../municipalities/rules';

/** As much of a version as its days and its state say. */
export interface VersionDays {
  readonly no: number;
  readonly state: string;
  readonly inForceFrom: string | null;
  /** The last day; null while nobody ended it. */
  readonly inForceUntil: string | null;
}

/** Where a version stands on a day. It follows from its state and its days and is kept nowhere. */
export const STANDINGS = ['draft', 'coming', 'in_force', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Does a version hold on a day? Only what was adopted does, from its first day through its last. */
export function isInForce({ state, inForceFrom, inForceUntil }: VersionDays, day: string): boolean {
  return state === 'adopted' && inForceFrom !== null && inForceFrom <= day && (inForceUntil === null || inForceUntil >= day);
}

/** Where it stands on a day. */
export function standingOn(version: VersionDays, day: string): Standing {
  if (version.state === 'draft') return 'draft';
  if (isInForce(version, day)) return 'in_force';
  return version.inForceFrom !== null && version.inForceFrom > day ? 'coming' : 'ended';
}

/** The adopted version that holds on a day; null when none does. */
export function versionOn<V extends VersionDays>(versions: readonly V[], day: string): V | null {
  return versions.find((version) => isInForce(version, day)) ?? null;
}

/** The version on which somebody works; there is at most one. */
export function draftOf<V extends VersionDays>(versions: readonly V[]): V | null {
  return versions.find(({ state }) => state === 'draft') ?? null;
}

/** The one that was adopted last. */
export function latestAdopted<V extends VersionDays>(versions: readonly V[]): V | null {
  return versions.reduce<V | null>((last, each) => (each.state === 'adopted' && (last === null || each.no > last.no) ? each : last), null);
}

/** The version that a page shows when nobody asked for one: what holds today, else the draft, else the last. */
export function shownVersion<V extends VersionDays>(versions: readonly V[], today: string): V | null {
  return versionOn(versions, today) ?? draftOf(versions) ?? versions.at(-1) ?? null;
}

/** The number of a version that begins now. */
export function nextNo(versions: readonly VersionDays[]): number {
  return Math.max(0, ...versions.map(({ no }) => no)) + 1;
}

/** The decision of the council as somebody notes it. */
export interface Adoption {
  readonly councilDate: string;
  readonly inForceFrom: string;
}

/** The adopted version that ends where a new one begins, with the last day that it gets; null when none is in the way. */
export function endedBy<V extends VersionDays>(
  versions: readonly V[],
  inForceFrom: string,
): { readonly version: V; readonly lastDay: string } | null {
  const version = latestAdopted(versions);
  if (version === null || (version.inForceUntil !== null && version.inForceUntil < inForceFrom)) return null;
  return { version, lastDay: dayBefore(inForceFrom) };
}

/** Why a version cannot be adopted so, beside the field that says it; null when it can. */
export function adoptionRefusal(
  version: VersionDays,
  versions: readonly VersionDays[],
  { councilDate, inForceFrom }: Adoption,
  today: string,
): Refusal | null {
  if (stateAfter('regulation', 'adopt', version.state) === null) return refused('step_not_allowed');
  if (councilDate > today) return invalid('councilDate', 'council_day_to_come');
  if (inForceFrom < councilDate) return invalid('inForceFrom', 'in_force_before_council');
  if (yearOf(inForceFrom) > lastYear(today)) return invalid('inForceFrom', 'year_too_late', { maximum: lastYear(today) });
  const earlier = latestAdopted(versions);
  return earlier !== null && inForceFrom <= (earlier.inForceFrom ?? '')
    ? invalid('inForceFrom', 'in_force_before_version', { no: earlier.no })
    : null;
}

/** Why an adopted version cannot end on this day; null is no end, and what refuses is null when it can. */
export function endRefusal(version: VersionDays, versions: readonly VersionDays[], lastDay: string | null, today: string): Refusal | null {
  if (version.state !== 'adopted') return refused('step_not_allowed');
  if (lastDay !== null && lastDay < (version.inForceFrom ?? '')) return invalid('inForceUntil', 'ends_before_in_force');
  if (lastDay !== null && yearOf(lastDay) > lastYear(today)) return invalid('inForceUntil', 'year_too_late', { maximum: lastYear(today) });
  const next = versions.filter(({ state, no }) => state === 'adopted' && no > version.no).sort((a, b) => a.no - b.no)[0];
  return next !== undefined && (lastDay === null || lastDay >= (next.inForceFrom ?? ''))
    ? invalid('inForceUntil', 'ends_in_next_version', { no: next.no })
    : null;
}
