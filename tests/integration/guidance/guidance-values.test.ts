import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST_VALUES, GUIDANCE_KEYS } from '@/lib/domain/guidance/rules/values';
import { asRole, rows } from '../../support/database';
import { loadReferenceAgain } from '../../support/reference-again';

const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
const kept = () =>
  rows<{ key: string; value: number }>(
    'select key, value::int, valid_from_year as from_year, state, source, ours from guidance_values order by key, valid_from_year nulls first',
  );
const mark = async () => (await rows<{ value: string }>("select value from marks where key = 'reference'"))[0]?.value;

const FIRST = [...GUIDANCE_KEYS]
  .sort()
  .map((key) => ({ key, ...FIRST_VALUES[key], from_year: null, state: 'published', source: 'VVSG 2023' }));

test('every value of the guidance is there from the start, for all years, with its source', async () => {
  expect(await kept()).toEqual(FIRST);
});

test('loaded again nothing changes of what VVSG published or wrote over them', async () => {
  const loaded = await mark();
  await rows(
    `insert into guidance_values (id, key, value, valid_from_year, state, source, ours)
     select gen_random_uuid(), 'own_operating_cents', 1200000, 2027, 'published', 'VVSG 2026', false from ${BEGUN}`,
  );
  await rows(`update guidance_values set value = 4, source = 'VVSG 2025' from ${BEGUN} where key = 'long_term_years'`);
  const before = await kept();
  await loadReferenceAgain();
  expect(await kept()).toEqual(before);
  expect(before).toHaveLength(FIRST.length + 1);
  expect(await mark()).toBe(loaded);
});

test('a value that is missing comes back', async () => {
  await rows(`delete from guidance_values using ${BEGUN} where key = 'staff_hundredths'`);
  await loadReferenceAgain();
  expect(await kept()).toContainEqual(FIRST.find(({ key }) => key === 'staff_hundredths'));
});

test('everybody reads them, and no role of the program writes them', async () => {
  for (const role of ['tweespan_public', 'tweespan_tenant', 'tweespan_vvsg', 'tweespan_auth', 'tweespan_admin'] as const) {
    const seen = await asRole(role, null, (run) => run("select 1 from guidance_values where key = 'actor_kinds'"));
    expect([role, seen.length]).toEqual([role, 1]);
    for (const statement of ['update guidance_values set value = 1', 'delete from guidance_values']) {
      await expect(
        asRole(role, null, (run) => run(statement)),
        role,
      ).rejects.toThrow(/permission denied for table guidance_values/);
    }
  }
});

test('a draft is read by VVSG alone', async () => {
  await rows(
    `insert into guidance_values (id, key, value, valid_from_year, state, source, ours)
     select gen_random_uuid(), 'actor_kinds', 5, 2030, 'draft', 'VVSG 2029', false from ${BEGUN}`,
  );
  for (const [role, seen] of [
    ['tweespan_public', 0],
    ['tweespan_auth', 0],
    ['tweespan_tenant', 0],
    ['tweespan_vvsg', 1],
    ['tweespan_admin', 1],
  ] as const) {
    const drafts = await asRole(role, null, (run) => run("select 1 from guidance_values where state = 'draft'"));
    expect([role, drafts.length]).toEqual([role, seen]);
  }
  await rows(`delete from guidance_values using ${BEGUN} where state = 'draft'`);
});

test('what an earlier version kept as a number of VVSG’s becomes ours, and what VVSG wrote over it stays', async () => {
  const kinds = async () => (await kept()).filter(({ key }) => key === 'actor_kinds');
  const earlier = async (source: string) => {
    await rows(`update guidance_values set ours = false, source = '${source}' from ${BEGUN} where key = 'actor_kinds'`);
    await rows(readFileSync('db/migrations/0009_values_of_ours.sql', 'utf8'));
  };
  await earlier('VVSG 2023');
  expect(await kinds()).toEqual([expect.objectContaining({ ours: true, source: 'VVSG 2023' })]);
  await earlier('VVSG 2025');
  expect(await kinds()).toEqual([expect.objectContaining({ ours: false, source: 'VVSG 2025' })]);
});
