import { describe, expect, test } from 'vitest';
import { rowsOf } from '@/db/seed/reference/files';
import type { Actor, MunicipalRole, PlatformRole } from '../access/rules';
import {
  mayBeJoined,
  mayEditMembership,
  maySteerMembership,
  mayTakeBackMembership,
  membershipState,
  organisationsLike,
  sameMembership,
} from './rules';

describe('where a membership stands', () => {
  test.each([
    [2010, null, 'active'],
    [null, null, 'active'],
    [2026, null, 'active'],
    [2027, null, 'exploring'],
    [2010, 2027, 'active'],
    [2010, 2026, 'active'],
    [null, 2025, 'ended'],
    [2027, 2028, 'exploring'],
  ] as const)('since %s until %s it is in 2026 %s', (sinceYear, untilYear, state) => {
    expect(membershipState({ sinceYear, untilYear }, 2026)).toBe(state);
  });
});

describe('who may', () => {
  const actor = (roles: readonly MunicipalRole[], platformRole: PlatformRole | null = null) =>
    ({ roles: { here: roles }, platformRole }) as unknown as Actor;
  const counts = { municipalityId: 'here', withdrawnOn: null };
  const withdrawn = { municipalityId: 'here', withdrawnOn: '2026-01-02' };
  const may = (who: Actor, membership: typeof counts | typeof withdrawn, at: string | null = 'here') => [
    mayEditMembership(who, at, membership),
    maySteerMembership(who, at, membership),
    mayTakeBackMembership(who, at, membership),
  ];

  test('edit, steer, take back', () => {
    expect(may(actor(['coordinator']), counts)).toEqual([true, true, true]);
    expect(may(actor(['coordinator']), withdrawn)).toEqual([false, false, true]);
    expect(may(actor(['editor']), counts)).toEqual([true, false, false]);
    expect(may(actor(['editor']), withdrawn)).toEqual([false, false, false]);
    for (const who of [actor(['reader', 'board_member', 'board_chair']), actor([], 'adviser'), actor([], 'administrator')])
      expect([...may(who, counts), ...may(who, withdrawn)]).toEqual(Array(6).fill(false));
    expect(may(actor(['coordinator']), counts, 'elsewhere')).toEqual([false, false, false]);
    expect(may(actor(['coordinator']), withdrawn, null)).toEqual([false, false, false]);
  });
});

describe('what one can become a member of', () => {
  const offers = rowsOf('offers.csv');

  test('the offers of which joining makes a membership, as their source says', () => {
    for (const { id = '', joining_makes } of offers)
      expect([id, mayBeJoined({ network: null, offer: id })]).toEqual([id, joining_makes === 'membership']);
  });

  test('a network that is an offer too stands there once', () => {
    const alsoOffers = offers.flatMap((row) => [...`${row.basis} ${row.state_note}`.matchAll(/networks\.csv (N\d+)/g)].map(([, id]) => id));
    for (const { id = '' } of rowsOf('networks.csv'))
      expect([id, mayBeJoined({ network: id, offer: null })]).toEqual([id, !alsoOffers.includes(id)]);
  });
});

describe('what somebody means who types', () => {
  const all = ['Cities Alliance', 'Climate Alliance', 'FairTradeGemeente', 'Voedselpact van Milaan (Milan Urban Food Policy Pact)'].map(
    (name) => ({ name, dutchName: name }),
  );
  const found = (typed: string) => organisationsLike(all, typed).map(({ name }) => name);

  test('a beginning, a word within, the name without its spaces', () => {
    expect(found('cli')).toEqual(['Climate Alliance']);
    expect(found('ALLIANCE')).toEqual(['Cities Alliance', 'Climate Alliance']);
    expect(found('fair trade gem')).toEqual(['FairTradeGemeente']);
    expect(found('mílan urban')).toEqual(['Voedselpact van Milaan (Milan Urban Food Policy Pact)']);
    expect(found('gemeente')).toEqual(['FairTradeGemeente']);
  });

  test('a beginning comes before a part', () => {
    const two = ['Oude Unie', 'Unie van steden'].map((name) => ({ name, dutchName: name }));
    expect(organisationsLike(two, 'unie').map(({ name }) => name)).toEqual(['Unie van steden', 'Oude Unie']);
  });

  test('the Dutch name finds it in English too', () => {
    expect(organisationsLike([{ name: 'FairTradeMunicipality', dutchName: 'FairTradeGemeente' }], 'fairtradegem')).toHaveLength(1);
  });

  test.each(['', '  ', '?!', 'zzz'])('%j finds nothing', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

test('the same membership is known by its network or offer, a typed one by its name', () => {
  const running = [
    { network: 'N07', offer: null, sortKey: 'climate alliance' },
    { network: null, offer: null, sortKey: 'eigen netwerk' },
  ];
  expect(sameMembership(running, { network: 'N07', offer: null, name: 'x' })).toBe(running[0]);
  expect(sameMembership(running, { network: null, offer: 'N07', name: 'Climate Alliance' })).toBeUndefined();
  expect(sameMembership(running, { network: null, offer: null, name: ' Eigen  NETWERK ' })).toBe(running[1]);
  expect(sameMembership(running, { network: null, offer: null, name: 'climate alliance' })).toBe(running[0]);
  expect(sameMembership(running, { network: null, offer: null, name: '' })).toBeUndefined();
});
