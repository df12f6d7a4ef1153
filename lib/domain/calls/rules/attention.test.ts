import { describe, expect, it } from 'vitest';
import { attentionOfCalls, COMING_MAX, comingDays, type WatchedCall } from './attention';

const TODAY = '2026-11-24';
const call = (more: Partial<WatchedCall>, until: string | null = null): WatchedCall => ({
  id: 'a',
  title: 'Projecten',
  state: 'published',
  opensOn: '2026-09-01',
  closesOn: '2027-03-01',
  regulation: { id: 'r', inForceFrom: '2020-01-01', inForceUntil: until },
  ...more,
});
const kinds = (calls: readonly WatchedCall[]) => attentionOfCalls(calls, TODAY).map((point) => point.kind);

describe('what a call asks', () => {
  it('nothing while it is open for long under a regulation that holds', () => {
    expect(kinds([call({}), call({}, '2027-03-01'), call({ closesOn: null })])).toEqual([]);
  });

  it('to be published once its opening day has come, and not before', () => {
    expect(kinds([call({ state: 'draft', opensOn: TODAY })])).toEqual(['not_published']);
    expect(kinds([call({ state: 'draft', opensOn: '2026-11-25' })])).toEqual([]);
  });

  it.each([
    ['2026-12-08', 14],
    ['2026-11-24', 0],
  ])('a look before it closes on %s, in %i days', (closesOn, days) => {
    expect(attentionOfCalls([call({ closesOn })], TODAY)).toMatchObject([{ kind: 'closes_soon', day: closesOn, days }]);
  });

  it('nothing 15 days before, on the day after, and once it was withdrawn', () => {
    expect(kinds(['2026-12-09', '2026-11-23'].map((closesOn) => call({ closesOn })))).toEqual([]);
    expect(kinds([call({ state: 'withdrawn', closesOn: '2026-11-30' }, '2026-11-25')])).toEqual([]);
  });

  it('a regulation that holds until it ends: one that ends before comes first', () => {
    expect(kinds([call({ closesOn: '2026-11-30' }, '2026-11-29')])).toEqual(['regulation_ends', 'closes_soon']);
    expect(kinds([call({ closesOn: null }, '2030-12-31')])).toEqual(['regulation_ends']);
    expect(kinds([call({ state: 'draft', opensOn: '2026-01-01' }), call({ state: 'draft', opensOn: '2027-01-01' }, '2027-02-01')])).toEqual(
      ['regulation_ends', 'not_published'],
    );
  });
});

it('what is coming are the days of published calls, the nearest first, and no more than fit', () => {
  const coming = call({ id: 'b', opensOn: '2027-01-10', closesOn: '2027-02-01' });
  const days = comingDays(
    [call({}), coming, call({ state: 'draft' }), call({ state: 'withdrawn' }), call({ closesOn: '2026-01-01' })],
    TODAY,
  );
  expect(days.map(({ day, kind }) => [day, kind])).toEqual([
    ['2027-01-10', 'opens'],
    ['2027-02-01', 'closes'],
    ['2027-03-01', 'closes'],
  ]);
  expect(comingDays(Array<WatchedCall>(9).fill(call({})), TODAY)).toHaveLength(COMING_MAX);
});
