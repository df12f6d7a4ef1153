import { describe, expect, test } from 'vitest';
import { foldName } from '@/lib/domain/places/rules';
import { cardsShown } from './cards-shown';

const NAMES = ['Évian-les-Bains', 'Dogbo', 'Dogbo en Évian', 'Kronach'];

const shown = (typed: string | null, chosen: readonly string[] = []) =>
  cardsShown({ all: NAMES, first: 2, nameOf: (name) => name, isChosen: (name) => chosen.includes(name), fold: foldName }, typed);

describe('the cards of a question', () => {
  test('are the first ones and what is chosen before all are asked for', () => {
    expect(shown(null).shown).toEqual(['Évian-les-Bains', 'Dogbo']);
    expect(shown(null, ['Kronach']).shown).toEqual(['Évian-les-Bains', 'Dogbo', 'Kronach']);
  });

  test('are all of them while nothing is typed', () => {
    for (const typed of ['', ' ', '-']) expect(shown(typed)).toEqual({ shown: NAMES, found: 4 });
  });

  test.each([
    ['evian', ['Évian-les-Bains', 'Dogbo en Évian']],
    ['ÉVIAN LES', ['Évian-les-Bains']],
    ['nach', ['Kronach']],
    ['dogbo ', ['Dogbo', 'Dogbo en Évian']],
  ])('of "%s" are those with that in their name, however it is spelled', (typed, names) => {
    expect(shown(typed)).toEqual({ shown: names, found: names.length });
  });

  test('keep what is chosen when it does not fit, and when nothing fits', () => {
    expect(shown('evian', ['Kronach']).shown).toEqual(['Évian-les-Bains', 'Dogbo en Évian', 'Kronach']);
    expect(shown('xyz', ['Kronach'])).toEqual({ shown: ['Kronach'], found: 0 });
  });
});
