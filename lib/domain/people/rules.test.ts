import { describe, expect, test } from 'vitest';
import { invalid, refused } from '@/lib/platform/result';
import { type Actor, MUNICIPAL_ROLES, type MunicipalRole } from '../access/rules';
import {
  ATTEMPTS_PER_ACCOUNT,
  ATTEMPTS_PER_ACCOUNT_AND_ADDRESS,
  ATTEMPTS_PER_ADDRESS,
  ATTEMPTS_PER_SITE,
  type Colleague,
  endingRefusal,
  givingRefusal,
  type HeldRole,
  linkPath,
  linkRefusal,
  managesOwnPeople,
  mayTryToSignIn,
  mayUseLink,
  normaliseEmail,
  OFFERS_ENDED_SHOWN,
  offerState,
  offersShown,
  type RoleOffer,
  tokenIn,
  wordsOf,
} from './rules';

describe('attempts to sign in', () => {
  const none = { accountFromAddress: 0, address: 0, site: 0, account: 0, addressIsKnown: false };

  test('each limit holds by itself', () => {
    expect(mayTryToSignIn(none)).toBe(true);
    expect(mayTryToSignIn({ ...none, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS })).toBe(false);
    expect(mayTryToSignIn({ ...none, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS - 1 })).toBe(true);
    expect(mayTryToSignIn({ ...none, address: ATTEMPTS_PER_ADDRESS })).toBe(false);
    expect(mayTryToSignIn({ ...none, account: ATTEMPTS_PER_ACCOUNT })).toBe(false);
    expect(mayTryToSignIn({ ...none, site: ATTEMPTS_PER_SITE })).toBe(false);
  });

  test('an address that is known to the account is not held back by strangers, only by its own failures', () => {
    const known = { ...none, addressIsKnown: true };
    expect(mayTryToSignIn({ ...known, account: 1_000_000 })).toBe(true);
    expect(mayTryToSignIn({ ...known, site: 1_000_000 })).toBe(true);
    expect(mayTryToSignIn({ ...known, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS })).toBe(false);
  });
});

describe('addresses', () => {
  test('one form for one person', () => {
    expect(normaliseEmail('  An.Desmet@Roeselare.EXAMPLE ')).toBe('an.desmet@roeselare.example');
    expect(normaliseEmail('re\u0301my@voorbeeld.example')).toBe('rémy@voorbeeld.example');
  });
});

test('a guesser knows name, address and municipalities', () => {
  expect(wordsOf({ name: 'An De Smet', email: 'an.desmet@x.example', places: ['Merelbeke-Melle'] })).toEqual([
    'an.desmet',
    'An De Smet',
    'An',
    'De',
    'Smet',
    'Merelbeke-Melle',
    'Merelbeke',
    'Melle',
  ]);
});

const colleague = (personId: string, roles: MunicipalRole[], worksElsewhere = false, isClosed = false): Colleague => ({
  personId,
  name: personId,
  email: `${personId}@voorbeeld.example`,
  isClosed,
  roles,
  hasPassword: true,
  worksElsewhere,
});
const somebody = (userId: string, roles: Actor['roles'] = {}, platformRole: Actor['platformRole'] = null) =>
  ({ userId, name: userId, locale: 'nl', roles, platformRole, organisationId: null }) as unknown as Actor;
const an = somebody('an', { here: ['coordinator'] });

describe('managing the people of a municipality', () => {
  test('is for its own coordinator; VVSG does so from the platform', () => {
    expect(managesOwnPeople(an, 'here')).toBe(true);
    expect(managesOwnPeople(an, 'there')).toBe(false);
    expect(managesOwnPeople(somebody('els', { here: ['editor', 'reader'] }), 'here')).toBe(false);
    expect(managesOwnPeople(somebody('sofie', {}, 'administrator'), 'here')).toBe(false);
    expect(managesOwnPeople(somebody('sofie', { here: ['reader', 'board_member'] }, 'administrator'), 'here')).toBe(false);
    expect(managesOwnPeople(somebody('sofie', { here: ['coordinator'] }, 'administrator'), 'here')).toBe(true);
  });
});

describe('giving a role', () => {
  test('is done by VVSG for a coordinator only, within a municipality for every role', () => {
    expect(MUNICIPAL_ROLES.filter((role) => givingRefusal(role, null) === null)).toEqual(['coordinator']);
    expect(givingRefusal('board_chair', null)).toEqual(invalid('role', 'coordinators_only'));
    expect(MUNICIPAL_ROLES.map((role) => givingRefusal(role, 'here'))).toEqual(MUNICIPAL_ROLES.map(() => null));
  });
});

describe('a link for a lost password', () => {
  test('is made for a colleague, never for oneself', () => {
    expect(linkRefusal(an, colleague('els', ['editor']))).toBeNull();
    expect(linkRefusal(an, colleague('an', ['coordinator']))).toEqual(refused('own_password'));
    expect(linkRefusal(somebody('sofie', {}, 'administrator'), colleague('sofie', ['reader'], true))).toEqual(refused('own_password'));
  });

  test('is for VVSG when the account opens another place too', () => {
    expect(linkRefusal(an, colleague('bart', ['reader'], true))).toEqual(refused('works_elsewhere'));
    expect(linkRefusal(somebody('joris', {}, 'adviser'), colleague('bart', ['reader'], true))).toEqual(refused('works_elsewhere'));
    expect(linkRefusal(somebody('sofie', {}, 'administrator'), colleague('bart', ['reader'], true))).toBeNull();
    expect(linkRefusal(somebody('sofie', {}, 'administrator'), { personId: 'joris', isClosed: false })).toBeNull();
  });

  test('is for nobody while the account is closed', () => {
    expect(linkRefusal(an, colleague('els', ['editor'], false, true))).toEqual(refused('account_closed'));
    expect(linkRefusal(somebody('sofie', {}, 'administrator'), { personId: 'joris', isClosed: true })).toEqual(refused('account_closed'));
  });
});

describe('ending a role', () => {
  const two = [colleague('an', ['coordinator']), colleague('els', ['coordinator', 'editor'])];

  test('any role of a colleague but the last one of coordinator', () => {
    expect(endingRefusal(an, two, { personId: 'els', role: 'editor' })).toBeNull();
    expect(endingRefusal(an, two, { personId: 'els', role: 'coordinator' })).toBeNull();
    const one = [colleague('an', ['coordinator', 'reader']), colleague('els', ['editor'])];
    expect(endingRefusal(an, one, { personId: 'an', role: 'coordinator' })).toEqual(refused('last_coordinator'));
    expect(endingRefusal(an, one, { personId: 'an', role: 'reader' })).toBeNull();
  });

  test('the own role of coordinator is ended by somebody else', () => {
    expect(endingRefusal(an, two, { personId: 'an', role: 'coordinator' })).toEqual(refused('own_coordinator_role'));
    expect(endingRefusal(somebody('els', { here: ['coordinator'] }), two, { personId: 'an', role: 'coordinator' })).toBeNull();
  });

  test('what is not there cannot end', () => {
    expect(endingRefusal(an, two, { personId: 'an', role: 'editor' })).toEqual(refused('not_found'));
    expect(endingRefusal(an, two, { personId: 'nobody', role: 'coordinator' })).toEqual(refused('not_found'));
  });
});

describe('a link for a lost password when it is used', () => {
  const at = (municipalityId: string | null): HeldRole => ({ role: 'reader', municipalityId, municipality: municipalityId });
  const open = (...held: HeldRole[]) => ({ isClosed: false, held, hasPartElsewhere: false });
  const by = (municipalityId: string | null, stillManages = true) => ({ municipalityId, stillManages });

  test('is for nobody once who made it manages nobody there', () => {
    expect(mayUseLink(by('here', false), open(at('here')))).toBe(false);
    expect(mayUseLink(by(null, false), open(at('here')))).toBe(false);
  });

  test('of a municipality is for who works there, where nobody else has a part', () => {
    expect(mayUseLink(by('here'), open(at('here'), at('here')))).toBe(true);
    expect(mayUseLink(by('here'), { ...open(at('here')), hasPartElsewhere: true })).toBe(false);
    expect(mayUseLink(by('here'), open(at('there')))).toBe(false);
    expect(mayUseLink(by('here'), open(at(null)))).toBe(false);
    expect(mayUseLink(by('here'), open())).toBe(false);
  });

  test('of VVSG is for every account that is open', () => {
    for (const account of [open(), open(at('here'), at('there')), open(at(null))]) {
      expect(mayUseLink(by(null), account)).toBe(true);
      expect(mayUseLink(by(null), { ...account, isClosed: true })).toBe(false);
    }
    expect(mayUseLink(by('here'), { ...open(at('here')), isClosed: true })).toBe(false);
  });
});

describe('an offered role', () => {
  const at = new Date('2026-03-05T12:00:00Z');
  let n = 0;
  const offer = (more: Partial<RoleOffer> = {}): RoleOffer => {
    n += 1;
    return {
      id: String(n),
      role: 'editor',
      name: 'Jo',
      email: `${n}@voorbeeld.example`,
      offeredAt: new Date('2026-03-04T12:00:00Z'),
      expiresAt: new Date('2026-03-07T12:00:00Z'),
      acceptedAt: null,
      endedAt: null,
      ...more,
    };
  };

  test('waits for a yes until its last instant, unless it was taken back', () => {
    expect(offerState(offer(), at)).toBe('offered');
    expect(offerState(offer({ expiresAt: at }), at)).toBe('expired');
    expect(offerState(offer({ endedAt: at }), at)).toBe('taken_back');
    expect(offerState(offer({ acceptedAt: at, expiresAt: at }), at)).toBe('accepted');
  });

  test('is shown by the latest of its role to an address; who accepted stands elsewhere', () => {
    const again = offer();
    const before = { ...again, id: 'before', endedAt: at };
    const late = offer({ expiresAt: at });
    const accepted = offer({ acceptedAt: at });
    const otherRole = { ...before, id: 'other', role: 'reader' as const };
    const shown = offersShown([again, before, late, accepted, { ...accepted, id: 'x', acceptedAt: null, endedAt: at }, otherRole], at);
    expect(shown.offered).toEqual([again]);
    expect(shown.ended).toEqual([late, otherRole]);
  });

  test('that came to nothing makes way for later ones', () => {
    const ended = Array.from({ length: OFFERS_ENDED_SHOWN + 5 }, () => offer({ endedAt: at }));
    expect(offersShown(ended, at).ended).toEqual(ended.slice(0, OFFERS_ENDED_SHOWN));
  });
});

test('a link is one part of an address, whatever its token holds', () => {
  expect(linkPath('abc_-1')).toBe('/link/abc_-1');
  expect(linkPath('//evil.example/?a#b')).toBe('/link/%2F%2Fevil.example%2F%3Fa%23b');
  expect(linkPath('\ud800')).toBe('/link/%EF%BF%BD');
});

describe('a link that was copied out of a sentence', () => {
  const token = 'Ab0_-'.repeat(9).slice(0, 43);

  test.each(['', '.', ')', '>', ').', ',', '*', '_', '%3E', '%29.', '%20is%20de%20link', '\u200b', '”'])(
    'opens without %j behind it',
    (behind) => {
      expect(tokenIn(`${token}${behind}`)).toBe(token);
    },
  );

  test.each(['<', '%3C', '(', '%22'])('opens without %j before it', (before) => {
    expect(tokenIn(`${before}${token}`)).toBe(token);
  });

  test('that holds no token stays what it is, measured', () => {
    expect(tokenIn('abc.')).toBe('abc.');
    expect(tokenIn('.'.repeat(10_000))).toHaveLength(200);
  });
});
