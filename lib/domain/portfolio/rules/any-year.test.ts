import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partnershipOfYear, recordOfYear, tableOf } from '@/tests/support/resources-year';
import { BASES, type BudgetLine, KINDS, SOURCES, sumOf, totalOf } from '../../resources/rules/money';
import { YEAR_COLUMNS } from '../../resources/rules/year-figures';

describe('for any figures', () => {
  const cents = fc.option(fc.integer({ min: 0, max: 100_000_000_000 }));
  const fte = fc.option(fc.integer({ min: 0, max: 9_999 }));
  const lines = fc.array(
    fc.record({
      source: fc.constantFrom(...SOURCES),
      programme: fc.constantFrom('', 'VVSG'),
      kind: fc.constantFrom(...KINDS),
      plannedCents: cents,
      actualCents: cents,
    }),
    { maxLength: 6 },
  );
  const records = fc.array(
    fc
      .record({
        of: fc.constantFrom({ partnershipId: 'a' }, { partnershipId: 'b' }, { membershipId: 'm' }, { approach: 'indirect' }),
        municipalityId: fc.constantFrom('r', 'other'),
        originNis: fc.constantFrom('1', '2'),
        ftePlanned: fte,
        fteActual: fte,
        lines,
      })
      .map(({ of, ...rest }) => recordOfYear({ ...rest, ...of })),
    { maxLength: 8 },
  );
  const memberships = [{ id: 'm', organisation: 'M', approach: 'networks', sinceYear: null, untilYear: null }];
  const added = (figures: readonly (number | null)[]) =>
    figures.every((figure) => figure === null) ? null : figures.reduce<number>((sum, each) => sum + (each ?? 0), 0);

  test('the rows add up to the totals, and the sources to the money of the totals', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { groups, totals, inKind } = tableOf({
          partnerships: [partnershipOfYear('a'), partnershipOfYear('b')],
          memberships,
          records: all,
        });
        const rows = groups.flatMap((group) => group.rows);
        const ours: BudgetLine[] = all.filter(({ municipalityId }) => municipalityId === 'r').flatMap((each) => each.lines);
        for (const basis of BASES) {
          for (const column of YEAR_COLUMNS) expect(totals[column][basis]).toBe(added(rows.map(({ figures }) => figures[column][basis])));
          const money = added([totals.own_operating[basis], totals.other[basis], totals.staff[basis]]);
          expect(money).toBe(totalOf(ours, basis).value);
          const bySource = SOURCES.map(
            (source) =>
              totalOf(
                ours.filter((each) => each.source === source),
                basis,
              ).value,
          );
          expect(money).toBe(added(bySource));
          const given = ours.filter(({ kind }) => kind === 'in_kind');
          expect(inKind[basis]).toBe(sumOf(given, basis).value);
        }
      }),
    );
  });
});
