import { describe, expect, test } from 'vitest';
import {
  ATTEMPTS_PER_ACCOUNT,
  ATTEMPTS_PER_ACCOUNT_AND_ADDRESS,
  ATTEMPTS_PER_ADDRESS,
  isCommonPassword,
  mayTryToSignIn,
  normaliseEmail,
} from './rules';

describe('attempts to sign in', () => {
  const none = { accountFromAddress: 0, address: 0, account: 0, addressIsKnown: false };

  test('each limit holds by itself', () => {
    expect(mayTryToSignIn(none)).toBe(true);
    expect(mayTryToSignIn({ ...none, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS })).toBe(false);
    expect(mayTryToSignIn({ ...none, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS - 1 })).toBe(true);
    expect(mayTryToSignIn({ ...none, address: ATTEMPTS_PER_ADDRESS })).toBe(false);
    expect(mayTryToSignIn({ ...none, account: ATTEMPTS_PER_ACCOUNT })).toBe(false);
  });

  test('an address that is known to the account is not held back by strangers, only by its own failures', () => {
    const known = { ...none, addressIsKnown: true };
    expect(mayTryToSignIn({ ...known, account: 1_000_000 })).toBe(true);
    expect(mayTryToSignIn({ ...known, accountFromAddress: ATTEMPTS_PER_ACCOUNT_AND_ADDRESS })).toBe(false);
  });
});

describe('addresses', () => {
  test('one form for one person', () => {
    expect(normaliseEmail('  An.Desmet@Roeselare.EXAMPLE ')).toBe('an.desmet@roeselare.example');
    expect(normaliseEmail('re\u0301my@voorbeeld.example')).toBe('rémy@voorbeeld.example');
  });
});

describe('common passwords', () => {
  test.each([
    'password1234',
    'Wachtwoord2026!',
    'WELKOMWELKOM1',
    'azertyazerty',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '890123456789',
    'gemeente2025!!',
  ])('%s is one', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  test.each([
    'paard batterij niet kar',
    'welkom in de tuin van opa',
    'kX9-dogbo-trekt-mee',
    '2010 was een goed jaar',
    '😀🐎🐎🛒 samen vooruit',
  ])('%s is none', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  test("one's own name with a tail is one", () => {
    expect(isCommonPassword('an.desmet123', ['an.desmet', 'Desmet'])).toBe(true);
    expect(isCommonPassword('an.desmet houdt van wandelen', ['an.desmet', 'Desmet'])).toBe(false);
  });

  test('a hostile length takes no time', () => {
    const long = `${'welkom'.repeat(8000)}x`;
    const from = performance.now();
    expect(isCommonPassword(long)).toBe(false);
    expect(performance.now() - from).toBeLessThan(200);
  });
});
