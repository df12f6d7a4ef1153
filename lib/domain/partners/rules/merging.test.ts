import { describe, expect, test } from 'vitest';
import { proposedToStay, type Weight } from './merging';

const side = (name: string, weight: Partial<Weight> = {}) => ({ name, roles: 0, activities: 0, links: 0, contacts: 0, ...weight });
const stays = (one: Partial<Weight>, other: Partial<Weight>) => proposedToStay(side('one', one), side('other', other)).name;

describe('of two partners that are the same stays', () => {
  test('the one with most roles, whatever else hangs on the other', () => {
    expect(stays({ roles: 2 }, { roles: 1, activities: 12, links: 3, contacts: 4 })).toBe('one');
    expect(stays({ roles: 1, activities: 12, links: 3, contacts: 4 }, { roles: 2 })).toBe('other');
  });

  test('of as many roles the one with most activities, then most lasting links, then most contacts', () => {
    expect(stays({ roles: 1, links: 4, contacts: 4 }, { roles: 1, activities: 1 })).toBe('other');
    expect(stays({ activities: 3, contacts: 4 }, { activities: 3, links: 1 })).toBe('other');
    expect(stays({ links: 1, contacts: 1 }, { links: 1, contacts: 2 })).toBe('other');
    expect(stays({ links: 1, contacts: 2 }, { links: 1, contacts: 1 })).toBe('one');
  });

  test('the one whose page somebody came from when as much hangs on both', () => {
    expect(stays({}, {})).toBe('one');
    expect(stays({ roles: 1, activities: 2, links: 3, contacts: 4 }, { roles: 1, activities: 2, links: 3, contacts: 4 })).toBe('one');
  });
});
