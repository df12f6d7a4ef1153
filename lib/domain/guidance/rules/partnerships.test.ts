import { describe, expect, test } from 'vitest';
import { own, record, roeselare, say, state } from '@/tests/support/year-facts';
import type { RecordLine } from '../../resources/rules/records';
import type { YearFacts } from './facts';

describe('the other guidelines', () => {
  test('C2C-04: the Global South, and a question for everywhere else', () => {
    const place = (parts: Partial<YearFacts['places'][number]>) => ({
      kind: 'local_government' as const,
      isRecipient: true,
      isEuropean: false,
      isAbroad: true,
      ...parts,
    });
    const says = (...places: YearFacts['places']) => say('C2C-04', { places }).map(({ state, reason }) => [state, reason]);
    expect(says(place({}))).toEqual([['met', null]]);
    expect(says(place({ isEuropean: true }))).toEqual([['to_discuss', 'partner_in_europe']]);
    expect(says(place({ isRecipient: false }))).toEqual([['to_discuss', 'partner_receives_no_aid']]);
    expect(says(place({ kind: 'other' as never }))).toEqual([['to_discuss', 'partner_is_no_local_government']]);
    expect(says(place({}), place({ isEuropean: true }), place({ kind: null }))).toEqual([['to_discuss', 'partner_in_europe']]);
    expect(state('C2C-04', { places: [{ ...place({}), kind: null }] })).toEqual(['not_filled_in']);
    expect(state('C2C-04', { places: [] })).toEqual(['not_filled_in']);
  });

  test('C2C-12: two kinds of others, seen not long ago; circumstances can stand in the way', () => {
    const seen = (group: YearFacts['actors'][number]['group'], lastSeenYear = 2025) => ({ group, lastSeenYear });
    expect(state('C2C-12', { actors: [seen('schools'), seen('youth')] })).toEqual(['met']);
    expect(state('C2C-12', { actors: [seen('schools'), seen('schools')] })).toEqual(['to_discuss']);
    expect(state('C2C-12', { actors: [seen('schools'), seen('youth', 2023)] })).toEqual(['to_discuss']);
    expect(state('C2C-12', { actors: [seen('political_level'), seen('committee')] })).toEqual(['to_discuss']);
    expect(state('C2C-12', { year: 2012, actors: [seen('schools'), seen('youth')] })).toEqual(['not_filled_in']);
    expect(state('C2C-12', { year: 2024, actors: [seen('schools', 2024), seen('youth')] })).toEqual(['not_filled_in']);
    expect(state('C2C-12', { year: 2024, actors: [seen('schools', 2024), seen('schools')] })).toEqual(['to_discuss']);
    expect(state('C2C-12')).toEqual(['not_filled_in']);
    expect(state('C2C-12', { actors: [seen('schools')], isHindered: true })).toEqual(['hindered']);
  });

  test('C2C-14: open, old or far-reaching is long-term', () => {
    expect(state('C2C-14')).toEqual(['met']);
    expect(state('C2C-14', { partnershipStart: null })).toEqual(['not_filled_in']);
    const short = { partnershipStart: '2025-01-01', approachSince: 2025, agreement: 'agreement' as const };
    expect(state('C2C-14', { ...short, agreementUntil: '2030-12-31' })).toEqual(['met']);
    expect(say('C2C-14', { ...short, agreementUntil: '2028-12-31' })[0]).toMatchObject({ state: 'to_discuss' });
    expect(state('C2C-14', { ...short, agreementUntil: '2026-06-30' })).toEqual(['to_discuss']);
    expect(say('C2C-14', { ...short, agreementUntil: '2024-06-30' })[0]).toMatchObject({
      state: 'not_filled_in',
      reason: 'ends_before_start',
    });
    expect(state('C2C-14', { partnershipStart: '2010-01-01', agreementUntil: '2009-06-30' })).toEqual(['met']);
  });

  test.each([
    ['the years of a federal programme', '2022-01-01', '2026-12-31', 2023, 'met', 60],
    ['signed in its first month', '2022-01-20', '2026-12-31', 2023, 'met', 60],
    ['a month less', '2022-02-01', '2026-12-31', 2023, 'to_discuss', 59],
    ['old enough this month', '2021-12-01', '2023-12-31', 2026, 'met', 25],
    ['old enough next month', '2021-12-26', '2023-12-31', 2026, 'to_discuss', 25],
  ])('C2C-14 counts months, and one that began whole: %s', (_, partnershipStart, agreementUntil, year, expected, length) => {
    const [verdict] = say('C2C-14', { partnershipStart, agreementUntil, year });
    expect(verdict).toMatchObject({ state: expected, target: 60 });
    expect(verdict?.figures.at(-1)).toMatchObject({ name: 'length_of_agreement', unit: 'months', value: length });
  });

  test.each([
    ['2010', 'rough_months'],
    ['2010-05', 'months'],
    ['2010-05-14', 'months'],
  ])('of a start in %s no more is said than is known', (partnershipStart, unit) => {
    const facts = { partnershipStart, agreementUntil: '2029-12-31' };
    expect(say('C2C-14', facts)[0]?.figures.map((figure) => figure.unit)).toEqual([unit, unit]);
    expect(say('C2C-14', { ...facts, agreementUntil: null })[0]?.figures.map((figure) => figure.unit)).toEqual([unit]);
  });

  test('C2C-15: grants beside own money', () => {
    const grant: RecordLine = { source: 'federal', programme: '', kind: 'operating', plannedCents: 3_000_000, actualCents: null };
    const unsaid: RecordLine = { ...grant, source: 'other' };
    const unnamed: RecordLine = { ...grant, plannedCents: null };
    const says = (...lines: RecordLine[]) =>
      say('C2C-15', { own: roeselare(record({ lines })) }).map(({ state, reason }) => [state, reason]);
    expect(says(grant, own(100))).toEqual([['met', null]]);
    expect(says(grant, own(0))).toEqual([['to_discuss', null]]);
    expect(says(grant)).toEqual([['not_filled_in', 'own_money_unknown']]);
    expect(says(grant, own(null))).toEqual([['not_filled_in', 'own_money_unknown']]);
    expect(says(unsaid)).toEqual([['not_filled_in', 'source_unassigned']]);
    expect(says(unnamed, own(100))).toEqual([['not_filled_in', 'outside_unknown']]);
    expect(says(unnamed, unsaid)).toEqual([['not_filled_in', 'source_unassigned']]);
    expect(says(own(100))).toEqual([['not_applicable', 'no_outside_money']]);
    expect(says()).toEqual([['not_applicable', 'no_outside_money']]);
  });

  test('twinnings', () => {
    const twinning = { approach: 'twinning' };
    expect(state('TWN-01', twinning)).toEqual(['met']);
    expect(
      state('TWN-01', {
        ...twinning,
        places: [{ kind: 'grouping_of_local_governments', isRecipient: false, isEuropean: true, isAbroad: true }],
      }),
    ).toEqual(['met']);
    const why = (parts: Partial<YearFacts>, code = 'TWN-01') =>
      say(code, { ...twinning, ...parts }).map(({ state, reason }) => [state, reason]);
    const inEurope = { kind: 'local_government' as const, isRecipient: false, isEuropean: true, isAbroad: true };
    expect(why({ places: [{ ...inEurope, isAbroad: false }] })).toEqual([['to_discuss', 'partner_at_home']]);
    expect(why({ places: [{ ...inEurope, kind: 'other' }] })).toEqual([['to_discuss', 'partner_is_no_local_government']]);
    expect(why({ agreement: 'none' }, 'TWN-02')).toEqual([['to_discuss', 'no_charter']]);
    expect(state('TWN-02', { ...twinning, agreement: 'charter', agreementYear: 1998 })).toEqual(['met']);
    expect(state('TWN-02', { ...twinning, agreement: 'charter' })).toEqual(['not_filled_in']);
    expect(why({ agreement: 'charter', agreementYear: 2026, year: 2019 }, 'TWN-02')).toEqual([['not_filled_in', 'charter_later']]);
    expect(state('TWN-02', twinning)).toEqual(['not_filled_in']);
    expect(state('TWN-02', { ...twinning, formality: 'friendship', agreement: 'none' })).toEqual(['not_applicable']);
  });

  test('short-term exchanges', () => {
    const short = { approach: 'short_term_exchange', partnershipStart: '2025-01-01', approachSince: 2025 };
    expect(state('STE-01', { ...short, agreementUntil: '2027-01-31' })).toEqual(['met']);
    expect(state('STE-01', { ...short, agreementUntil: '2029-01-31' })).toEqual(['to_discuss']);
    expect(state('STE-01', { ...short, year: 2028, agreementUntil: '2027-01-31' })).toEqual(['to_discuss']);
    const why = (parts: Partial<YearFacts>) => say('STE-01', { ...short, ...parts }).map(({ state, reason }) => [state, reason]);
    expect(why({ agreementUntil: '2027-12-31' })).toEqual([['met', null]]);
    expect(why({ agreementUntil: '2028-01-01' })).toEqual([['to_discuss', null]]);
    expect(why({ partnershipStart: '2025-06-15', agreementUntil: '2028-06-14' })).toEqual([['met', null]]);
    expect(why({ agreementUntil: '2026-11-24' })).toEqual([['met', null]]);
    expect(why({ agreementUntil: '2026-11-23' })).toEqual([['to_discuss', 'past_end']]);
    expect(why({ agreementUntil: '2026-11-23', state: 'phasing_out' })).toEqual([['met', null]]);
    expect(why({ agreementUntil: '2010-12-31', state: 'phasing_out' })).toEqual([['not_filled_in', 'ends_before_start']]);
    expect(state('STE-01', short)).toEqual(['not_filled_in']);
    expect(state('STE-02', { ...short, themes: ['waste'] })).toEqual(['met']);
    expect(state('STE-02', { ...short, themes: ['waste', 'youth', 'sport'] })).toEqual(['to_discuss']);
    expect(state('STE-02', short)).toEqual(['not_filled_in']);
  });
});
