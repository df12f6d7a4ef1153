import { afterEach, expect, test, vi } from 'vitest';
import { fixToday, now, onDay, today } from './clock';

afterEach(() => {
  fixToday(undefined);
  vi.useRealTimers();
});

test('the day is the Belgian one, whatever the machine says', () => {
  vi.useFakeTimers({ now: new Date('2026-12-31T22:59:00Z') });
  expect(today()).toBe('2026-12-31');
  vi.setSystemTime(new Date('2026-12-31T23:01:00Z'));
  expect(today()).toBe('2027-01-01');
  vi.setSystemTime(new Date('2026-06-30T22:01:00Z'));
  expect(today()).toBe('2026-07-01');
});

test('a fixed day stays, and a day that is held goes before it', async () => {
  fixToday('2026-11-24');
  expect(today()).toBe('2026-11-24');
  await onDay('2019-03-01', async () => {
    expect(today()).toBe('2019-03-01');
    expect(now()).toEqual(new Date('2019-03-01T12:00:00Z'));
  });
  expect(today()).toBe('2026-11-24');
});
