import fc from 'fast-check';
import {
  APPLICANT_FORMS,
  BODIES,
  CLOSING_DAYS_MAX,
  EXCLUDED_COSTS,
  LINES_MAX,
  LOCAL_LINKS,
  REPORT_PARTS,
  REQUEST_ANNEXES,
} from '@/lib/domain/regulations/rules';
import type { Switches } from '@/lib/domain/regulations/rules/switches';

const article = fc.string({ maxLength: 20 });
const name = fc.string({ minLength: 1, maxLength: 120 });
const cents = fc.option(fc.integer({ min: 1, max: 100_000_000_000 }), { nil: null });
const percent = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null });
const body = fc.record({ kind: fc.constantFrom(...BODIES), name });
const some = <C extends string>(of: readonly C[], minLength: number) => fc.subarray([...of], { minLength });
const dayOfYear = fc
  .integer({ min: 0, max: 365 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice('YYYY-'.length, 'YYYY-MM-DD'.length));

/** Any switches that can be kept. */
export const anySwitches: fc.Arbitrary<Switches> = fc.record(
  {
    closing: fc.oneof(
      fc.record({
        article,
        kind: fc.constant('days' as const),
        days: fc.uniqueArray(dayOfYear, { minLength: 1, maxLength: CLOSING_DAYS_MAX }),
      }),
      fc.record({ article, kind: fc.constant('before' as const), weeks: fc.integer({ min: 1, max: 52 }) }),
      fc.record({ article, kind: fc.constant('permanent' as const) }),
    ),
    adviser: fc.oneof(
      fc.record({ article, kind: fc.constant('board' as const), boardId: fc.uuid() }),
      fc.record({ article, kind: fc.constantFrom('experts' as const, 'other' as const), name }),
    ),
    body: fc.record({ article, kind: fc.constantFrom(...BODIES), name }),
    applicants: fc.record({ article, forms: some(APPLICANT_FORMS, 1) }),
    local_link: fc.record({ article, kinds: some(LOCAL_LINKS, 1), years: fc.integer({ min: 0, max: 10 }) }),
    amount: fc.record({ article, maximumCents: cents, sharePercent: percent }),
    lines: fc.record({
      article,
      lines: fc.array(fc.record({ name, maximumCents: cents, sharePercent: percent, body: fc.option(body, { nil: null }) }), {
        maxLength: LINES_MAX,
      }),
      envelopeCents: cents,
    }),
    annexes: fc.record({ article, request: some(REQUEST_ANNEXES, 0), report: some(REPORT_PARTS, 0) }),
    home_activity: fc.record({ article }),
    excluded_costs: fc.record({ article, types: some(EXCLUDED_COSTS, 1) }),
  },
  { requiredKeys: [] },
);
