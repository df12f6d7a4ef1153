import { invalid, type Refusal, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import type { CallKind } from '../rules';

/** What a call says of itself; money in whole cents, null is no limit. */
export interface CallFacts {
  readonly title: string;
  readonly kind: CallKind;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly isSealed: boolean;
  readonly envelope: number | null;
}

/** Money of a line. */
interface LineMoney {
  readonly envelopeCents: number | null;
}

/** From when until when a version of a regulation holds, both days included; without a last day it still does. */
export interface InForce {
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
}

/** What the lines have of their own together. */
export function linesTogether(lines: readonly LineMoney[]): number {
  return lines.reduce((sum, { envelopeCents }) => sum + (envelopeCents ?? 0), 0);
}

/** Why a call cannot be so, beside the field; null when it can. */
export function callRefusal(call: CallFacts, lines: readonly LineMoney[], today: string): Refusal | null {
  return daysRefusal(call, today) ?? amountRefusal(call.envelope, 'envelope') ?? linesRefusal(call.envelope, lines);
}

function daysRefusal({ kind, opensOn, closesOn, isSealed }: CallFacts, today: string): Refusal | null {
  const maximum = lastYear(today);
  if (yearOf(opensOn) > maximum) return invalid('opensOn', 'year_too_late', { maximum });
  if (closesOn !== null && yearOf(closesOn) > maximum) return invalid('closesOn', 'year_too_late', { maximum });
  if (kind === 'window' && closesOn === null) return invalid('closesOn', 'closing_day_missing');
  if (closesOn !== null && closesOn < opensOn) return invalid('closesOn', 'closes_before_it_opens');
  return isSealed && kind === 'permanent' ? invalid('isSealed', 'permanent_not_sealed') : null;
}

/** An amount that was typed is at least a cent: nothing typed is no limit. */
export function amountRefusal(cents: number | null, field: string): Refusal | null {
  return cents !== null && cents < 1 ? invalid(field, 'envelope_too_small') : null;
}

/** Lines never have more together than the call has. */
export function linesRefusal(envelope: number | null, lines: readonly LineMoney[], field = 'envelope'): Refusal | null {
  return envelope !== null && linesTogether(lines) > envelope ? invalid(field, 'lines_above_envelope') : null;
}

/** Does a version of a regulation hold on that day? */
export function holdsOn({ inForceFrom, inForceUntil }: InForce, day: string): boolean {
  return inForceFrom !== null && inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);
}

/** Why a draft cannot be published as it is; null when it can. Whoever asks the money on the first day asks it by a regulation that holds. */
export function publishRefusal(call: CallFacts, lines: readonly LineMoney[], version: InForce, today: string): Refusal | null {
  const refusal = callRefusal(call, lines, today);
  if (refusal !== null) return refused('call_not_right');
  if (call.closesOn !== null && call.closesOn < today) return refused('closing_day_passed');
  return holdsOn(version, call.opensOn) ? null : refused('version_not_in_force');
}

/** Why a published call cannot have this much; null when it can. */
export function envelopeRefusal(
  envelope: number | null,
  { grantedCents, lines }: { readonly grantedCents: number; readonly lines: readonly LineMoney[] },
): Refusal | null {
  if (envelope === null) return invalid('envelope', 'required');
  if (envelope < grantedCents) return invalid('envelope', 'envelope_below_granted');
  return amountRefusal(envelope, 'envelope') ?? linesRefusal(envelope, lines);
}

/** Why a permanent call cannot end on that day; null when it can. Who could ask yesterday could. */
export function lastDayRefusal({ opensOn }: Pick<CallFacts, 'opensOn'>, lastDay: string, today: string): Refusal | null {
  const maximum = lastYear(today);
  if (yearOf(lastDay) > maximum) return invalid('closesOn', 'year_too_late', { maximum });
  if (lastDay < opensOn) return invalid('closesOn', 'closes_before_it_opens');
  return lastDay < today ? invalid('closesOn', 'last_day_passed') : null;
}
