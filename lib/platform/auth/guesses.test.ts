import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/domain/people/rules';
import { isEasyToGuess } from './guesses';

const WORDS = wordsOf({ name: 'An Desmet', email: 'an.desmet@roeselare.example', places: ['Roeselare', 'Merelbeke-Melle'] });

describe('easy to guess', () => {
  test.each([
    'password1234',
    'P@ssw0rd1234',
    'Wachtwoord2026!',
    'Wachtw00rd123',
    'WELKOMWELKOM1',
    'azertyazerty',
    '1q2w3e4r5t6y',
    'qwertyuiop12',
    'qazwsxedcrfv',
    '123456789012',
    '890123456789',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'gemeente2025!!',
    'Zomer2026!!!',
    'Vlaanderen123',
    'Antwerpen1234',
    'Stedenband2026',
    'Tweespan2026!',
    'Roeselare2026',
    'merelbekemelle',
    'an.desmet123',
    'Desmet123456',
  ])('%s', async (password) => {
    expect(await isEasyToGuess(password, WORDS)).toBe(true);
  });

  test.each([
    'paard batterij niet kar',
    'welkom in de tuin van opa',
    'kX9-dogbo-trekt-mee',
    '2010 was een goed jaar',
    'an.desmet houdt van wandelen',
    'gT7#kk29!xQw',
    '😀🐎🐎🛒 samen vooruit',
  ])('not %s', async (password) => {
    expect(await isEasyToGuess(password, WORDS)).toBe(false);
  });

  test('the municipality of somebody else says nothing of this person', async () => {
    expect(await isEasyToGuess('zoersel wandelt mee', WORDS)).toBe(false);
  });
});
