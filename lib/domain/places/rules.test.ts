import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptionObstacle, aroundTyped, foldName, knownBy, PLACE_NAME_MAX, searchedName } from './rules';

describe('folded names', () => {
  test.each([
    ['Évian-les-Bains', 'evian les bains'],
    ['  Keur   Moussa ', 'keur moussa'],
    ['Gräfenhainichen', 'grafenhainichen'],
    ['Øresund & Łódź', 'oresund lodz'],
    ['Großenkneten', 'grossenkneten'],
    ['Dog\u200bbo', 'dogbo'],
    ['\u202eDogbo\u00ad', 'dogbo'],
    ['می\u200cخواهم', 'میخواهم'],
    ['Тоucountouna', 'тоucountouna'],
    ['...', ''],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string(), (name) => foldName(foldName(name)) === foldName(name)));
  });
});

test('a place is known by its id in the gazetteer, else by country and name, however spelled', () => {
  const dogbo = { geonamesId: null, country: 'BJ', name: 'Dogbo' };
  expect(knownBy({ ...dogbo, name: ' DOGBO!' })).toBe(knownBy(dogbo));
  expect(knownBy({ ...dogbo, country: 'FR' })).not.toBe(knownBy(dogbo));
  expect(knownBy({ ...dogbo, geonamesId: 7 })).toBe(knownBy({ geonamesId: 7, country: '', name: '' }));
  expect(knownBy({ ...dogbo, geonamesId: 7 })).not.toBe(knownBy(dogbo));
});

describe('what is looked for', () => {
  test.each([
    ['Dog', 'dog'],
    [' Élan ', 'elan'],
    ['a', null],
    ['%', null],
    ['_%', null],
    ["a'b", 'a b'],
    ['\ud800', null],
    ['\u200eDog', 'dog'],
    ['Ки', 'ки'],
  ])('%j is looked for as %j', (typed, searched) => {
    expect(searchedName(typed)).toBe(searched);
  });

  test('a text without end is cut off', () => {
    expect(searchedName('a'.repeat(10_000))?.length).toBe(PLACE_NAME_MAX);
  });

  test('it never holds a sign that means something to the database', () => {
    fc.assert(fc.property(fc.string(), (typed) => !/[%_\\]/.test(searchedName(typed) ?? '')));
  });
});

describe('the typed part of a name', () => {
  test.each([
    ['Dogbo', 'dog', ['', 'Dog', 'bo']],
    ['Élancourt', 'elan', ['', 'Élan', 'court']],
    ['Großenkneten', 'gross', ['', 'Groß', 'enkneten']],
    ['Keur Moussa', 'keur mo', ['', 'Keur Mo', 'ussa']],
    ['Boulogne-sur-Mer', 'mer', ['Boulogne-sur-', 'Mer', '']],
    ['2e Zuid', 'zuid', ['2e ', 'Zuid', '']],
    ['Lora del Río', 'rio', ['Lora del ', 'Río', '']],
    ['Boulogne-sur-Mer', 'sur m', ['Boulogne-', 'sur-M', 'er']],
    ['Oostende', 'ostend', ['Oostende', '', '']],
    ['Dogbo', '', ['Dogbo', '', '']],
  ])('of %s for %s', (name, typed, parts) => {
    expect(aroundTyped(name, typed)).toEqual(parts);
  });

  test('nothing of the name is lost', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, typed) => aroundTyped(name, typed).join('') === name));
  });
});

test('a local government is adopted after its place, and of one name one spelling', () => {
  expect(adoptionObstacle({ placeIsShared: true, nameIsTaken: false })).toBeNull();
  expect(adoptionObstacle({ placeIsShared: true, nameIsTaken: true })).toBe('name_taken');
  expect(adoptionObstacle({ placeIsShared: false, nameIsTaken: false })).toBe('place_first');
});
