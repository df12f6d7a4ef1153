import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VALUES } from '@/tests/support/year-facts';
import { ACTOR_GROUPS, AGREEMENTS, PARTNER_KINDS } from '../../partnerships/rules/facts';
import { FORMALITIES, LIFE_CYCLE_STATES } from '../../partnerships/rules/life';
import { KINDS, SOURCES } from '../../resources/rules/money';
import { evaluate } from './evaluate';
import type { ParticipantFacts, RecordFacts, YearFacts } from './facts';
import { VERDICTS } from './verdicts';

describe('for any facts', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 3_000_000 }));
  const line = fc.record({
    source: fc.constantFrom(...SOURCES),
    programme: fc.constant(''),
    kind: fc.constantFrom(...KINDS),
    plannedCents: amount,
    actualCents: amount,
  });
  const hundredths = fc.option(fc.integer({ min: 0, max: 100 }));
  // One record a subject, a year and an origin: so the table keeps them.
  const records = fc.uniqueArray(
    fc.record({
      originNis: fc.constantFrom('1', '2'),
      confirmed: fc.boolean(),
      ftePlanned: hundredths,
      fteActual: hundredths,
      lines: fc.array(line, { maxLength: 4 }),
    }),
    { maxLength: 2, selector: ({ originNis }) => originNis },
  );
  const participant = fc.record({ municipalityId: fc.uuid(), name: fc.string(), records });
  const year = fc.option(fc.integer({ min: 2000, max: 2030 }));
  const anything: fc.Arbitrary<YearFacts> = fc
    .record({
      year: fc.integer({ min: 2015, max: 2030 }),
      thisYear: fc.constant(2026),
      asOf: fc.constant('2026-11-24'),
      approach: fc.constantFrom('city_to_city', 'twinning', 'short_term_exchange', 'networks'),
      formality: fc.constantFrom(...FORMALITIES),
      state: fc.constantFrom(...LIFE_CYCLE_STATES),
      approachSince: year,
      partSince: year,
      partnershipStart: fc.option(fc.integer({ min: 2000, max: 2030 }).map((each) => `${each}-03-01`)),
      agreement: fc.option(fc.constantFrom(...AGREEMENTS)),
      agreementYear: year,
      agreementUntil: fc.option(fc.integer({ min: 2015, max: 2035 }).map((each) => `${each}-12-31`)),
      places: fc.array(
        fc.record({
          kind: fc.option(fc.constantFrom(...PARTNER_KINDS)),
          isRecipient: fc.boolean(),
          isEuropean: fc.boolean(),
          isAbroad: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      actors: fc.array(fc.record({ group: fc.constantFrom(...ACTOR_GROUPS), lastSeenYear: fc.integer({ min: 2015, max: 2026 }) }), {
        maxLength: 5,
      }),
      themes: fc.array(fc.constantFrom('waste', 'youth', 'sport')),
      isHindered: fc.boolean(),
      othersHidden: fc.boolean(),
      ownNis: fc.constant('1'),
      own: participant,
      others: fc.array(participant, { maxLength: 2 }),
    })
    .map(({ others, ...rest }) => ({ ...rest, participants: [rest.own, ...others] }));

  const metIn = (given: YearFacts) =>
    new Set(
      evaluate(given, VALUES)
        .filter(({ state: each }) => each === 'met')
        .map(({ guideline, originNis }) => `${guideline} ${originNis}`),
    );
  /** A verdict of the only record names no origin: it is the verdict of that one where there are more. */
  const amongMore = (each: string, { own }: YearFacts) => each.replace(/ null$/, ` ${own.records[0]?.originNis}`);

  test('blanking an amount, a staff time or an actor never makes anything met', () => {
    fc.assert(
      fc.property(anything, fc.nat(), fc.constantFrom('planned', 'actual', 'staff', 'record', 'actors'), (given, at, what) => {
        const before = metIn(given);
        const lineOf = (each: RecordFacts) => at % Math.max(1, each.lines.length);
        const blank = (each: RecordFacts): RecordFacts => {
          if (what === 'staff') return { ...each, ftePlanned: null, fteActual: null };
          const empty = (one: RecordFacts['lines'][number]) => ({
            ...one,
            ...(what === 'planned' ? { plannedCents: null } : { actualCents: null }),
          });
          const lines = each.lines.map((one, n) => (n === lineOf(each) ? empty(one) : one));
          // As a save does: a line of which nothing is left goes.
          return { ...each, lines: lines.filter(({ plannedCents, actualCents }) => plannedCents !== null || actualCents !== null) };
        };
        const blanked = (each: ParticipantFacts): ParticipantFacts => ({
          ...each,
          records: what === 'record' ? each.records.slice(1) : each.records.map(blank),
        });
        const poorer: YearFacts =
          what === 'actors'
            ? { ...given, actors: given.actors.filter((_, n) => n !== at % Math.max(1, given.actors.length)) }
            : { ...given, own: blanked(given.own), participants: given.participants.map(blanked) };
        for (const each of metIn(poorer)) expect(before.has(each) || before.has(amongMore(each, poorer))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a verdict below says by how much, and the most pressing stands first', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const verdicts = evaluate(given, VALUES);
        for (const { state: each, difference } of verdicts) expect(each === 'below').toBe(difference !== null && difference > 0);
        const order = verdicts.map(({ state: each }) => VERDICTS.indexOf(each));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
