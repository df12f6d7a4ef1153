import { describe, expect, it } from 'vitest';
import { activitySpan } from './dates';

const day = { firstDay: '2026-10-24', lastDay: '2026-10-24', precision: 'day' as const };
const none = { fromTime: null, untilTime: null };

describe('the time that an activity takes in an agenda', () => {
  it('is whole days where no hour is known', () => {
    expect(activitySpan({ ...day, lastDay: '2026-10-26', ...none })).toEqual({ firstDay: '2026-10-24', lastDay: '2026-10-26' });
  });

  it('is instants where hours are known, on both sides of a change of the clocks', () => {
    expect(activitySpan({ ...day, lastDay: '2026-10-25', fromTime: '18:00', untilTime: '10:00' })).toEqual({
      from: new Date('2026-10-24T16:00:00Z'),
      until: new Date('2026-10-25T09:00:00Z'),
    });
  });

  it('has no end where nobody knows it, and of several days is whole days then', () => {
    expect(activitySpan({ ...day, fromTime: '18:00', untilTime: null })).toEqual({ from: new Date('2026-10-24T16:00:00Z'), until: null });
    expect(activitySpan({ ...day, lastDay: '2026-10-25', fromTime: '18:00', untilTime: null })).toEqual({
      firstDay: '2026-10-24',
      lastDay: '2026-10-25',
    });
  });

  it('is none of a month, of a year and of what has no day yet', () => {
    expect(activitySpan({ firstDay: '2026-10-01', lastDay: '2026-10-31', precision: 'month', ...none })).toBeNull();
    expect(activitySpan({ firstDay: '2026-01-01', lastDay: '2026-12-31', precision: 'year', ...none })).toBeNull();
    expect(activitySpan({ firstDay: null, lastDay: null, precision: null, ...none })).toBeNull();
  });
});
