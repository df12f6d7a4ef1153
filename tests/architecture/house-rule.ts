import { describe, expect, it } from 'vitest';
import { type House, houseOf, theHouse } from './house';

/** Says what breaks the rule: one line a place, with where it belongs instead. */
export type Check = (house: House) => readonly string[];

/**
 * A rule of the house, as two tests: it holds in the project, and it notices each of the made-up `breaches`
 * (each a small house of its own), so that no rule stands here that cannot fail.
 */
export function houseRule(name: string, check: Check, breaches: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  describe(name, () => {
    it('holds', () => {
      expect(check(theHouse())).toEqual([]);
    });
    it.each(Object.entries(breaches))('notices: %s', (_, files) => {
      expect(check(houseOf(files))).not.toEqual([]);
    });
  });
}
