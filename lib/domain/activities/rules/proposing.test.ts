import { describe, expect, test } from 'vitest';
import { ACTIVITY_TITLE_MAX } from '../rules';
import { type Answers, proposedKinds, proposedTitle } from './proposing';

const VISIT: Answers = {
  kind: { code: 'working_visit', name: 'werkbezoek' },
  setting: 'at_partner',
  partnerPlaces: ['Dogbo'],
  home: 'Roeselare',
  thirdPlace: '',
  when: 'maart 2027',
};
const kind = (code: string, name: string) => ({ kind: { code, name } });
const nl = (answers: Partial<Answers>) => proposedTitle({ ...VISIT, ...answers }, 'nl');
const en = (answers: Partial<Answers>) =>
  proposedTitle({ ...VISIT, kind: { code: 'working_visit', name: 'working visit' }, ...answers }, 'en');

describe('the proposed title', () => {
  test('says what, where and when, in each language', () => {
    expect(nl({})).toBe('Werkbezoek aan Dogbo, maart 2027');
    expect(en({ when: 'March 2027' })).toBe('Working visit to Dogbo, March 2027');
    expect(nl({ ...kind('immersion_trip', 'inleefreis'), when: '7 tot 17 april 2027' })).toBe('Inleefreis naar Dogbo, 7 tot 17 april 2027');
    expect(nl(kind('training', 'opleiding'))).toBe('Opleiding in Dogbo, maart 2027');
  });

  test('follows who travels', () => {
    expect(nl({ ...kind('return_visit', 'tegenbezoek'), setting: 'with_us' })).toBe('Tegenbezoek uit Dogbo, maart 2027');
    expect(en({ ...kind('return_visit', 'return visit'), setting: 'with_us', when: null })).toBe('Return visit from Dogbo');
    expect(nl({ ...kind('festival', 'festival of feest'), setting: 'with_us' })).toBe('Festival of feest in Roeselare, maart 2027');
    expect(nl({ ...kind('camp', 'internationaal kamp'), setting: 'third_place', thirdPlace: 'Lissabon' })).toBe(
      'Internationaal kamp in Lissabon, maart 2027',
    );
    expect(nl({ ...kind('training', 'opleiding'), setting: 'third_place' })).toBe('Opleiding met Dogbo, maart 2027');
  });

  test('says nothing twice', () => {
    expect(nl({ ...kind('online_exchange', 'online uitwisseling'), setting: 'online' })).toBe('Online uitwisseling met Dogbo, maart 2027');
    expect(nl({ ...kind('training', 'opleiding'), setting: 'online' })).toBe('Opleiding online met Dogbo, maart 2027');
    expect(nl({ ...kind('training', 'opleiding'), setting: 'online', partnerPlaces: [] })).toBe('Opleiding online, maart 2027');
    expect(nl({ ...kind('exchange_at_home', 'uitwisseling in eigen gemeente'), setting: 'at_home' })).toBe(
      'Uitwisseling in eigen gemeente, maart 2027',
    );
    expect(nl({ ...kind('awareness', 'sensibilisering'), setting: 'at_home', when: null })).toBe('Sensibilisering in Roeselare');
  });

  test('does without what nobody knows, and names several places', () => {
    expect(nl({ partnerPlaces: [], when: null })).toBe('Werkbezoek');
    expect(nl({ partnerPlaces: [], setting: 'with_us' })).toBe('Werkbezoek in Roeselare, maart 2027');
    expect(nl({ partnerPlaces: ['Dogbo', 'Nikki', 'Morvelle'] })).toBe('Werkbezoek aan Dogbo, Nikki en Morvelle, maart 2027');
    expect(en({ partnerPlaces: ['Dogbo', 'Nikki'], when: null })).toBe('Working visit to Dogbo and Nikki');
  });

  test('is never longer than a title may be, and keeps its moment', () => {
    const long = nl({ partnerPlaces: Array.from({ length: 20 }, (_, at) => `Plaats van de partner ${at}`) });
    expect(long).toHaveLength(ACTIVITY_TITLE_MAX);
    expect(long.endsWith(', maart 2027')).toBe(true);
  });
});

test('the kinds of what was chosen come first, each list in its order', () => {
  const kinds = [
    { code: 'a', approaches: ['networks'] },
    { code: 'b', approaches: ['twinning', 'youth_work'] },
    { code: 'c', approaches: [] },
    { code: 'd', approaches: ['youth_work'] },
  ];
  const codes = (approaches: string[]) => proposedKinds(kinds, approaches).map(({ code }) => code);
  expect(codes(['youth_work'])).toEqual(['b', 'd', 'a', 'c']);
  expect(codes([])).toEqual(['a', 'b', 'c', 'd']);
});
