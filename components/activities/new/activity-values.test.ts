import { describe, expect, test } from 'vitest';
import { type ActivityValues, chosenOf, isPast, NO_ACTIVITY, partnerPlacesOf, sentActivity, typedSpan } from './activity-values';

type EntryToChoose = Parameters<typeof chosenOf>[0][number];

const TODAY = '2026-11-24';
const DOGBO = { name: 'Dogbo', country: 'BJ', geonamesId: 2_394_819 };
const NIKKI = { name: 'Nikki', country: 'BJ', geonamesId: null };
const entry = (id: string, places: EntryToChoose['places'], kind: EntryToChoose['kind'] = 'partnership'): EntryToChoose => ({
  id,
  kind,
  title: id,
  markShape: 'circle',
  markColour: 'a1',
  approaches: [],
  places,
  ended: false,
  agreementUntil: null,
});
const ENTRIES = [entry('one', [DOGBO]), entry('two', [{ ...DOGBO }, NIKKI]), entry('three', [], 'membership')];
const typed = (values: Partial<ActivityValues>): ActivityValues => ({ ...NO_ACTIVITY, ...values });
const sent = (values: Partial<ActivityValues>, partnerPlaces = [DOGBO, NIKKI]) =>
  sentActivity(typed(values), { proposal: 'Voorstel', partnerPlaces, today: TODAY });

describe('what the form of a new activity holds', () => {
  test('belongs to what is chosen, each place of its partners once', () => {
    const chosen = chosenOf(ENTRIES, typed({ partnershipIds: ['one', 'two'], membershipIds: ['three'] }));
    expect(chosen.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(partnerPlacesOf(chosen).map(({ name }) => name)).toEqual(['Dogbo', 'Nikki']);
    expect(chosenOf(ENTRIES, typed({ partnershipIds: ['three'] }))).toEqual([]);
  });

  test('is past once its last day is, as far as it can be read', () => {
    const past = (from: string, until = '') => isPast({ from, until }, TODAY);
    expect([past('23/11/2026'), past('2025'), past('oktober 2026')]).toEqual([true, true, true]);
    expect([past('24/11/2026'), past('2026'), past(''), past('ooit'), past('1/1/2026', 'ooit'), past('2/1/2026', '1/1/2026')]).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(typedSpan({ from: 'maart 2027', until: '' }, TODAY)).toMatchObject({ firstDay: '2027-03-01', lastDay: '2027-03-31' });
  });
});

describe('what is sent', () => {
  test('is the proposed title, unless there is another one', () => {
    expect([sent({}).title, sent({ title: '  ' }).title, sent({ title: 'Eigen' }).title]).toEqual(['Voorstel', 'Voorstel', 'Eigen']);
  });

  test('says that it took place only of what is past', () => {
    expect(sent({ status: 'done', from: '2025' }).status).toBe('done');
    expect(sent({ status: 'done', from: '2027' }).status).toBe('planned');
    expect(sent({ status: 'planned', from: '2025' }).status).toBe('planned');
  });

  test('has a place only where the setting does not say it', () => {
    const place = { ...NO_ACTIVITY.place, name: 'Lissabon', geonamesId: 2_267_057 };
    expect(sent({ setting: 'third_place', place }).place).toEqual({ geonamesId: 2_267_057 });
    expect(sent({ setting: 'third_place' }).place).toBeNull();
    expect(sent({ setting: 'online', place }).place).toBeNull();
    expect(sent({ setting: 'at_partner', partnerPlace: 'BJ nikki' }).place).toEqual(NIKKI);
    expect(sent({ setting: 'at_partner' }).place).toBeNull();
    expect(sent({ setting: 'at_partner', partnerPlace: 'BJ nikki' }, [NIKKI]).place).toBeNull();
  });
});
