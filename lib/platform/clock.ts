import { AsyncLocalStorage } from 'node:async_hooks';

/** The one place that reads the clock. `today()` decides every rule, `now()` stamps sessions and events. */

const HOUR_MS = 3_600_000;

/** So many hours after an instant; before it when negative. */
export function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * HOUR_MS);
}

const held = new AsyncLocalStorage<string>();
const boot = globalThis as typeof globalThis & { tweespanDay?: string };

const belgianDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** This instant; inside `onDay` noon (UTC) of the day that is held. */
export function now(): Date {
  const day = held.getStore();
  return day === undefined ? new Date() : new Date(`${day}T12:00:00Z`);
}

/** Today in Europe/Brussels as `YYYY-MM-DD`; in demonstration mode the day of the demonstration data. */
export function today(): string {
  return held.getStore() ?? boot.tweespanDay ?? belgianDay.format(new Date());
}

/** Runs `work` as if it were that day (`YYYY-MM-DD`): for demonstration data and tests. */
export function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
  return held.run(day, work);
}

/** Fixes `today()` for this process: the launcher, for demonstration data. `undefined` lets the clock run. */
export function fixToday(day: string | undefined): void {
  if (day === undefined) delete boot.tweespanDay;
  else boot.tweespanDay = day;
}
