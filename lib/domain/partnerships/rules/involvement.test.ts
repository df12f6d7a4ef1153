import { describe, expect, it } from 'vitest';
import { invalid } from '@/lib/platform/result';
import { seenYearRefusal, yearsOffered } from './involvement';

describe('the years in which somebody was last seen', () => {
  it('are this one and the nine before, and one that was kept earlier', () => {
    expect(yearsOffered(2026, null)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017]);
    expect(yearsOffered(2026, 2020)).toHaveLength(10);
    expect(yearsOffered(2026, 1998)).toEqual([...yearsOffered(2026, null), 1998]);
  });

  it('lie between the oldest partnership and today', () => {
    expect([1899, 1900, 2026, 2027, null].map((year) => seenYearRefusal(year, 2026))).toEqual([
      invalid('year', 'year_too_early', { minimum: 1900 }),
      null,
      null,
      invalid('year', 'year_too_late', { maximum: 2026 }),
      null,
    ]);
  });
});
