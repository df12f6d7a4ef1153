import fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseKind, rows } from '../../support/database';
import { aMunicipality, asEditor, type OwnMunicipality } from '../../support/people';
import { approach, own, ownActual, record, staff } from '../../support/recording';

/** What two editors do to one record: cell by cell, to a value of their own or to nothing, over the other's value or not. */
interface Step {
  readonly cell: number;
  readonly blank: boolean;
  readonly insists: boolean;
}

const CELLS = [
  { name: 'own.operating..planned', type: (value: number | null, base: number | null) => own(value === null ? '' : `0,${value}`, base) },
  {
    name: 'own.operating..actual',
    type: (value: number | null, base: number | null) => ownActual(value === null ? '' : `0,${value}`, base),
  },
  { name: 'fte.planned', type: (value: number | null, base: number | null) => staff(value === null ? '' : `${value} %`, base) },
] as const;

type Values = Record<string, number | null>;
interface Round {
  readonly municipality: OwnMunicipality;
  readonly code: string;
  readonly year: number;
}

/** One change as a link of a chain: `fte.planned: 11 > 20`. */
const link = (cell: string, from: number | null, to: number | null) => `${cell}: ${from} > ${to}`;

/** Takes the steps one after the other, knowing only what it saw; answers the changes that were acknowledged. */
async function edit({ municipality, code, year }: Round, steps: readonly Step[], who: number): Promise<string[]> {
  const seen: Values = {};
  const acknowledged: string[] = [];
  for (const [at, { cell, blank, insists }] of steps.entries()) {
    const { name, type } = CELLS[cell] ?? CELLS[0];
    // Two figures, the last one of this editor alone.
    const value = blank ? null : 10 * (at + 1) + who;
    const send = async () => {
      const base = seen[name] ?? null;
      const answer = await record(asEditor(municipality), municipality, approach(code), [type(value, base)], { year });
      if (answer.ok && !answer.unchanged) acknowledged.push(link(name, base, value));
      const theirs = answer.ok ? value : answer.conflicts?.[name]?.theirs;
      if (!answer.ok) expect(answer.code).toBe('conflict');
      seen[name] = typeof theirs === 'number' ? theirs : null;
      return answer.ok;
    };
    if (!(await send()) && insists) await send();
  }
  return acknowledged;
}

/** What really became of the record, change after change, as the history kept it. */
async function written({ municipality, code, year }: Round): Promise<{ links: string[]; last: Values }> {
  const changes = await rows<{ cell: string; was: number | null; becomes: number | null }>(
    `select cell, was, becomes from audit_rows a, lateral (values
       ('own.operating..planned', (before ->> 'planned_cents')::int, (after ->> 'planned_cents')::int),
       ('own.operating..actual', (before ->> 'actual_cents')::int, (after ->> 'actual_cents')::int),
       ('fte.planned', ((before ->> 'fte_planned')::numeric * 100)::int, ((after ->> 'fte_planned')::numeric * 100)::int)) as c (cell, was, becomes)
     where subject_id = (select id::text from yearly_records where municipality_id = $1 and approach = $2 and year = $3)
       and was is distinct from becomes order by a.id`,
    [municipality.id, code, year],
  );
  const last: Values = {};
  for (const { cell, was, becomes } of changes) {
    expect([cell, was]).toEqual([cell, last[cell] ?? null]);
    last[cell] = becomes;
  }
  return { links: changes.map(({ cell, was, becomes }) => link(cell, was, becomes)), last };
}

test('two editors at once, in 200 random orders: what was acknowledged is what was written, one change upon the other', {
  timeout: 120_000,
}, async () => {
  const municipality = await aMunicipality();
  const steps = fc.array(fc.record({ cell: fc.nat(CELLS.length - 1), blank: fc.boolean(), insists: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  });
  let rounds = 0;
  let crossed = 0;
  await fc.assert(
    fc.asyncProperty(steps, steps, async (one, other) => {
      const round = { municipality, code: rounds < 100 ? 'networks' : 'indirect', year: 1901 + (rounds % 100) };
      rounds += 1;
      const [mine, theirs] = await Promise.all([edit(round, one, 1), edit(round, other, 2)]);
      const { links } = await written(round);
      expect([...mine, ...theirs].sort()).toEqual([...links].sort());
      if (mine.length > 0 && theirs.length > 0) crossed += 1;
    }),
    // The embedded database does one thing after the other, so there is less to try.
    { numRuns: (await databaseKind()) === 'postgres' ? 200 : 30, endOnFailure: true },
  );
  expect(crossed).toBeGreaterThan(rounds / 4);
});
