import { isDay, yearOf } from '../../calendar/rules';
import type { CallKind } from '../rules';

/** What the switches of a regulation say of its calls, as far as they say it. Days of the year are `MM-DD`. */
export interface CallSwitches {
  readonly closing: { readonly kind: 'days'; readonly days: readonly string[] } | { readonly kind: 'permanent' | 'before' } | null;
  readonly lines: readonly { readonly name: string }[];
  readonly envelopeCents: number | null;
}

export interface ProposedCall {
  readonly title: string;
  readonly kind: CallKind;
  /** Null where the regulation names no day. */
  readonly closesOn: string | null;
  readonly envelopeCents: number | null;
  readonly lines: readonly string[];
}

/**
 * The call that a regulation proposes: called after it and the year in which it closes, open until its next closing day. One that is
 * asked for all year round, or some weeks before an activity, is permanent.
 */
export function proposedCall({ name, switches }: { readonly name: string; readonly switches: CallSwitches }, today: string): ProposedCall {
  const { closing, lines, envelopeCents } = switches;
  const days = closing?.kind === 'days' ? closing.days : [];
  const closesOn = nextOf(days, today);
  return {
    title: `${name} ${yearOf(closesOn ?? today)}`,
    kind: closing === null || closing.kind === 'days' ? 'window' : 'permanent',
    closesOn,
    envelopeCents,
    lines: lines.map((line) => line.name),
  };
}

/** The first of these days of the year from today on. */
function nextOf(days: readonly string[], today: string): string | null {
  const year = yearOf(today);
  const coming = [year, year + 1].flatMap((each) => days.map((day) => `${each}-${day}`)).filter((day) => isDay(day) && day >= today);
  return coming.sort()[0] ?? null;
}
