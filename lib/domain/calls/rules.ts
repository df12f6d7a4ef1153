import { type Actor, canWithin } from '../access/rules';
import type { CallState } from '../grants/rules/states';

/** A window opens and closes on a day; a permanent call stays open until it is withdrawn or its last day. */
export const CALL_KINDS = ['window', 'permanent'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** Where a call stands on a day. It follows from its state and its days, and is kept nowhere. */
export const CALL_PHASES = ['draft', 'coming', 'open', 'closed', 'withdrawn'] as const;
export type CallPhase = (typeof CALL_PHASES)[number];

export const CALL_TITLE_MAX = 160;
export const LINE_NAME_MAX = 120;
/** The regulation of a municipality with the most has seven. */
export const CALL_LINES_MAX = 10;
/** What municipalities give to associations that cooperate is indirect cooperation: so counts a call that nobody divided. */
export const APPROACH_OF_GRANTS = 'indirect';

/** The days of a call, `YYYY-MM-DD`, and its state. */
export interface CallDays {
  readonly state: CallState;
  readonly opensOn: string;
  /** The last day on which one can ask; null for a permanent call without an end. */
  readonly closesOn: string | null;
}

/** Where a call stands today: its last day counts until midnight. */
export function callPhase({ state, opensOn, closesOn }: CallDays, today: string): CallPhase {
  if (state !== 'published') return state;
  if (today < opensOn) return 'coming';
  return closesOn === null || today <= closesOn ? 'open' : 'closed';
}

/** Days from today until another day; below zero when that is past. Both `YYYY-MM-DD`. */
export function daysUntil(day: string, today: string): number {
  return (noonOf(day) - noonOf(today)) / 86_400_000;
}

/** Noon in universal time, in milliseconds: of its ten signs alone. */
const noonOf = (day: string) => Date.parse(`${day.slice(0, 'YYYY-MM-DD'.length)}T12:00:00Z`);

/** Who sees the calls of a municipality: only who has a role there that may. */
export function maySeeCalls(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'view_grants', municipalityId);
}

/** Who prepares them. */
export function mayPrepareCalls(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'handle_grants', municipalityId);
}

/** Who publishes them, and changes what of a published one can change. */
export function mayDecideCalls(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'decide_grants', municipalityId);
}

/** A line of a call, as far as it is known by its name and its money. */
interface NamedLine {
  readonly name: string;
  readonly envelopeCents: number | null;
}

/** The parts into which a call is divided. A call without parts has one line that is called as the call is: none to who reads it. */
export function partsOf<L extends NamedLine>({ title, lines }: { readonly title: string; readonly lines: readonly L[] }): readonly L[] {
  const [only, ...more] = lines;
  return only !== undefined && more.length === 0 && only.name === title && only.envelopeCents === null ? [] : lines;
}

/** The lines as they were seen, in one text: who publishes, publishes those. */
export function linesSeen(lines: readonly (NamedLine & { readonly approach: string })[]): string {
  return JSON.stringify(lines.map(({ name, approach, envelopeCents }) => [name, approach, envelopeCents]));
}
