import { beforeAll, describe, expect, test } from 'vitest';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { must } from '@/lib/platform/result';
import { asRole, type Run } from '../../support/database';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asCoordinator, at, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';

const INSERT = {
  budget_lines:
    "insert into budget_lines (id, municipality_id, record_id, partnership_id, source, kind) values (gen_random_uuid(), app_m(), $1::uuid, $2::uuid, 'other', 'operating')",
  record_shares:
    "insert into record_shares (municipality_id, record_id, partnership_id, approach, percent) values (app_m(), $1::uuid, $2::uuid, 'indirect', 5)",
} as const;
const TABLES = ['budget_lines', 'record_shares'] as const;
const FIGURE = { budget_lines: 'planned_cents', record_shares: 'percent' } as const;

const changedBy = ({ id }: OwnMunicipality, statement: string, values: (string | null)[] = []) =>
  asRole('tweespan_tenant', id, async (run: Run) => {
    await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
    return (await run(`${statement} returning 1`, values)).length;
  });

/** What the database itself refuses of the lines and the shares of a record, whatever the code above it asks. */
describe.each(TABLES)('%s and its policies', (table) => {
  let world: Awaited<ReturnType<typeof partnershipWithFigures>>;
  beforeAll(async () => {
    world = await partnershipWithFigures();
  });

  test('who left adds none, changes none and removes none; also not by leaving the partnership unnamed', async () => {
    const { left } = world;
    for (const partnership of [world.id, null])
      await expect(changedBy(left, INSERT[table], [world.recordOf(left), partnership])).rejects.toThrow(/row-level security/);
    for (const set of ['partnership_id = null', `partnership_id = null, ${FIGURE[table]} = 7`])
      await expect(changedBy(left, `update ${table} set ${set}`)).rejects.toThrow(/permission denied/);
    await expect(changedBy(left, `update ${table} set ${FIGURE[table]} = 7`)).rejects.toThrow(/row-level security/);
    expect(await changedBy(left, `delete from ${table}`)).toBe(0);
  });

  test('one names the partnership of its record, also of who takes part', async () => {
    const { lead } = world;
    await expect(changedBy(lead, INSERT[table], [world.recordOf(lead), null])).rejects.toThrow(/row-level security/);
    expect(await changedBy(lead, INSERT[table], [world.recordOf(lead), world.id])).toBe(1);
  });

  test('only the figures are changed: not the record, the partnership or the municipality it hangs on', async () => {
    const { lead } = world;
    for (const column of ['record_id', 'partnership_id', 'municipality_id'])
      await expect(changedBy(lead, `update ${table} set ${column} = ${column}`), column).rejects.toThrow(/permission denied/);
    expect(await changedBy(lead, `update ${table} set ${FIGURE[table]} = 7 where partnership_id = $1`, [world.id])).toBe(1);
  });

  test('of a confirmed record nothing is added, changed or removed', async () => {
    const { lead } = world;
    must(await thatDay(() => confirmYear(...at(asCoordinator(lead), lead), { year: 2026 })));
    await expect(changedBy(lead, INSERT[table], [world.recordOf(lead), world.id])).rejects.toThrow(/row-level security/);
    await expect(changedBy(lead, `update ${table} set ${FIGURE[table]} = 7`)).rejects.toThrow(/row-level security/);
    expect(await changedBy(lead, `delete from ${table}`)).toBe(0);
  });
});

test('of a record only its figures and its lock are changed: never its year, its code or its subject', async () => {
  const { id, lead } = await partnershipWithFigures();
  for (const column of ['id', 'municipality_id', 'origin_nis', 'year', 'partnership_id', 'membership_id', 'approach'])
    await expect(changedBy(lead, `update yearly_records set ${column} = ${column}`), column).rejects.toThrow(/permission denied/);
  expect(await changedBy(lead, 'update yearly_records set fte_planned = 1 where partnership_id = $1', [id])).toBe(1);
  // Held as a command holds it: the columns suffice for that.
  const held = await asRole('tweespan_tenant', lead.id, (run) =>
    run('select 1 from yearly_records where partnership_id = $1 and municipality_id = app_m() for update', [id]),
  );
  expect(held).toHaveLength(1);
});

test('staff time of a confirmed record stays, and no record comes into being confirmed', async () => {
  const { lead, id } = await partnershipWithFigures();
  must(await thatDay(() => confirmYear(...at(asCoordinator(lead), lead), { year: 2026 })));
  for (const column of ['fte_planned', 'fte_actual'])
    await expect(changedBy(lead, `update yearly_records set ${column} = 1 where partnership_id = $1`, [id]), column).rejects.toThrow(
      /locked/,
    );
  const insert =
    "insert into yearly_records (id, municipality_id, origin_nis, year, approach, confirmed_at) values (gen_random_uuid(), app_m(), '36015', 2026, 'indirect', now())";
  await expect(changedBy(lead, insert)).rejects.toThrow(/row-level security/);
});
