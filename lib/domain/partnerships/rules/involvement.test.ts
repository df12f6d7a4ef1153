import { describe, expect, it } from 'vitest';
import type { Actor, MunicipalRole } from '../../access/rules';
import { mayDescribeOwnPart, seenYearRefusal, yearsOffered } from './involvement';

describe('the years in which somebody was last seen', () => {
  it('are this one and the nine before, and one that was kept earlier', () => {
    expect(yearsOffered(2026, null)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017]);
    expect(yearsOffered(2026, 2020)).toHaveLength(10);
    expect(yearsOffered(2026, 1998)).toEqual([...yearsOffered(2026, null), 1998]);
  });

  it('lie between the oldest tie and today', () => {
    expect([1899, 1900, 2026, 2027].map((year) => seenYearRefusal(year, 2026))).toEqual(['year_too_early', null, null, 'year_too_late']);
  });
});

describe('describing the own part', () => {
  const tie = (state: 'invited' | 'accepted' | 'declined' | 'left', withdrawnOn: string | null = null) => ({
    withdrawnOn,
    participants: [
      { id: 'lead', state: 'accepted' as const },
      { id: 'own', state },
    ],
  });
  const actor = (parts: Pick<Actor, 'roles' | 'platformRole'>) =>
    ({ userId: 'u', name: '', locale: 'nl', organisationId: null, ...parts }) as unknown as Actor;
  const as = (role: MunicipalRole, of = 'own') => actor({ roles: { [of]: [role] }, platformRole: null });

  it('is for who edits facts in a municipality that takes part, lead or not', () => {
    expect(mayDescribeOwnPart(as('coordinator'), 'own', tie('accepted'))).toBe(true);
    expect(mayDescribeOwnPart(as('editor'), 'own', tie('accepted'))).toBe(true);
    expect(mayDescribeOwnPart(as('editor', 'lead'), 'lead', tie('invited'))).toBe(true);
    expect(mayDescribeOwnPart(as('reader'), 'own', tie('accepted'))).toBe(false);
    expect(mayDescribeOwnPart(as('board_member'), 'own', tie('accepted'))).toBe(false);
    expect(mayDescribeOwnPart(actor({ roles: {}, platformRole: 'administrator' }), 'own', tie('accepted'))).toBe(false);
  });

  it('is for nobody who was only asked, refused or left, nor after the entry was withdrawn, nor elsewhere', () => {
    for (const state of ['invited', 'declined', 'left'] as const)
      expect(mayDescribeOwnPart(as('coordinator'), 'own', tie(state))).toBe(false);
    expect(mayDescribeOwnPart(as('coordinator'), 'own', tie('accepted', '2026-01-01'))).toBe(false);
    expect(mayDescribeOwnPart(as('coordinator'), 'lead', tie('accepted'))).toBe(false);
    expect(mayDescribeOwnPart(as('coordinator', 'stranger'), 'stranger', tie('accepted'))).toBe(false);
    expect(mayDescribeOwnPart(as('coordinator'), null, tie('accepted'))).toBe(false);
  });
});
