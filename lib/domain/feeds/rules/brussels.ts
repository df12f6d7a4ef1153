const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** How far the clocks of Brussels are ahead of UTC at that instant, in milliseconds. */
function ahead(at: number): number {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`);
  return shown - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** Longer than a change of the clocks is felt around it. */
const AROUND = 6 * HOUR_MS;

/**
 * The instant at which the clocks of Brussels show that day (`YYYY-MM-DD`) and hour (`HH:MM`). An hour that comes twice is the first of both,
 * as people say it; one that is skipped in spring is as long after the change as it would have been.
 */
export function brusselsInstant(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [ahead(shown - AROUND), ahead(shown + AROUND)];
  const first = shown - before;
  if (ahead(first) === before) return new Date(first);
  return new Date(ahead(shown - after) === after ? shown - after : first);
}
