import { type CallDays, callPhase, daysUntil } from '../rules';
import type { InForce } from './refusals';

/** So long before its last day a call that is open asks for attention. */
export const CLOSES_SOON_DAYS = 14;
/** So many days are shown of what is coming. */
export const COMING_MAX = 6;

/** A call as one looks over all of them. */
export interface WatchedCall extends CallDays {
  readonly id: string;
  readonly title: string;
  readonly regulation: InForce & { readonly id: string };
}

/** What a call asks: its regulation ends before it does (EXT-04), it is no more than a draft on its own first day, or its last day is near. */
export type CallPoint<C extends WatchedCall = WatchedCall> = { readonly call: C } & (
  | { readonly kind: 'regulation_ends'; readonly until: string }
  | { readonly kind: 'not_published' }
  | { readonly kind: 'closes_soon'; readonly day: string; readonly days: number }
);

/** Every list of codes has its words. */
export const CALL_POINTS = ['regulation_ends', 'not_published', 'closes_soon'] as const satisfies readonly CallPoint['kind'][];

/** What of the calls asks for attention today, the weightiest first; of one kind the call that opens first. */
export function attentionOfCalls<C extends WatchedCall>(calls: readonly C[], today: string): CallPoint<C>[] {
  const points = calls.flatMap((call): CallPoint<C>[] => {
    const phase = callPhase(call, today);
    if (phase === 'closed' || phase === 'withdrawn') return [];
    const { inForceUntil: until } = call.regulation;
    const days = call.closesOn === null ? null : daysUntil(call.closesOn, today);
    return [
      ...(until !== null && (call.closesOn === null || call.closesOn > until) ? [{ kind: 'regulation_ends', until, call } as const] : []),
      ...(phase === 'draft' && call.opensOn <= today ? [{ kind: 'not_published', call } as const] : []),
      ...(phase === 'open' && days !== null && call.closesOn !== null && days <= CLOSES_SOON_DAYS
        ? [{ kind: 'closes_soon', day: call.closesOn, days, call } as const]
        : []),
    ];
  });
  const place = ({ kind }: CallPoint) => CALL_POINTS.indexOf(kind);
  return points.sort((a, b) => place(a) - place(b) || a.call.opensOn.localeCompare(b.call.opensOn));
}

/** A day on which something becomes of a call: it opens, or it can be asked for a last time. */
export interface CallDay<C extends CallDays = CallDays> {
  readonly day: string;
  readonly kind: 'opens' | 'closes';
  readonly call: C;
}
export const CALL_DAYS = ['opens', 'closes'] as const satisfies readonly CallDay['kind'][];

/** What is coming of calls that were published, the nearest first. */
export function comingDays<C extends CallDays>(calls: readonly C[], today: string): CallDay<C>[] {
  const days = calls
    .filter((call) => ['coming', 'open'].includes(callPhase(call, today)))
    .flatMap((call): CallDay<C>[] => [
      ...(call.opensOn > today ? [{ day: call.opensOn, kind: 'opens', call } as const] : []),
      ...(call.closesOn === null ? [] : [{ day: call.closesOn, kind: 'closes', call } as const]),
    ]);
  return days.sort((a, b) => a.day.localeCompare(b.day)).slice(0, COMING_MAX);
}
