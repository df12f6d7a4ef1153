import { describe, expect, it } from 'vitest';
import { brusselsInstant } from './brussels';

describe('an hour of Brussels as an instant', () => {
  it.each([
    ['in winter', '2026-01-15', '10:00', '2026-01-15T09:00:00.000Z'],
    ['in summer', '2026-07-15', '10:00', '2026-07-15T08:00:00.000Z'],
    ['at midnight', '2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
    ['on a leap day', '2028-02-29', '23:59', '2028-02-29T22:59:00.000Z'],
    ['just before the clocks go forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['that is skipped', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['just after the clocks went forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['just before the one that comes twice', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['just after the one that comes twice', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['before there was summer time', '1970-07-15', '10:00', '1970-07-15T09:00:00.000Z'],
    ['in the first year that can be entered', '1900-06-15', '12:00', '1900-06-15T12:00:00.000Z'],
  ])('%s', (_, day, time, instant) => {
    expect(brusselsInstant(day, time).toISOString()).toBe(instant);
  });
});
