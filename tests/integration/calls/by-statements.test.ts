import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawCall } from '@/lib/domain/calls/commands/deciding';
import { must } from '@/lib/platform/result';
import { aDraft, aPublishedCall, type GrantsOffice, grantsOffice } from '../../support/calls';
import { asRole } from '../../support/database';

const OPEN = { opensOn: '1/9/2020', closesOn: '15/10/2036', lines: [{ name: 'Scholen', approach: 'indirect', envelope: '5.000' }] };

let office: GrantsOffice;
let published = '';
let withdrawn = '';
let draft = '';
beforeAll(async () => {
  office = await grantsOffice();
  published = await aPublishedCall(office, OPEN);
  withdrawn = await aPublishedCall(office, OPEN);
  must(await withdrawCall(...office.coordinator, { callId: withdrawn, reason: 'Geen budget' }));
  draft = await aDraft(office, OPEN);
});

/** What a statement does for somebody who works with grants: how many rows, or why not. */
async function by(who: 'coordinator' | 'handler', statement: string, id: string): Promise<number | string> {
  const [{ userId }] = office[who];
  const work = asRole(
    'tweespan_tenant',
    office.municipality.id,
    async (run) => {
      await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run(`${statement} returning 1`, [id])).length;
    },
    userId,
  );
  return work.catch((error: Error) => (/permission denied/.test(error.message) ? 'denied' : error.message));
}

describe('by statements past every command', () => {
  test.each(['title', 'sort_key', 'kind', 'opens_on', 'is_sealed', 'regulation_version_id'])(
    '%s of a published call stays',
    async (column) => {
      const other = {
        kind: "'permanent'",
        opens_on: "'2019-01-01'",
        is_sealed: 'not is_sealed',
        regulation_version_id: 'gen_random_uuid()',
      };
      const value = (other as Record<string, string>)[column] ?? "'anders'";
      for (const id of [published, withdrawn])
        expect(await by('coordinator', `update calls set ${column} = ${value} where id = $1`, id)).toMatch(/stays as it is/);
    },
  );

  test('neither call is deleted, and its lines neither change nor go nor come', async () => {
    for (const id of [published, withdrawn]) {
      expect(await by('coordinator', 'delete from calls where id = $1', id)).toMatch(/stays as it is/);
      expect(await by('coordinator', "update call_lines set name = 'anders' where call_id = $1", id)).toBe(0);
      expect(await by('coordinator', 'delete from call_lines where call_id = $1', id)).toBe(0);
      const line = `insert into call_lines (id, municipality_id, call_id, name, sort_order, approach)
        select gen_random_uuid(), municipality_id, id, 'Erbij', 9, 'indirect' from calls where id = $1`;
      expect(await by('coordinator', line, id)).toMatch(/row-level security/);
    }
  });

  test('no state is left out, and none goes back', async () => {
    const to = (state: string, reason = '') => `update calls set state = '${state}', withdrawn_reason = '${reason}' where id = $1`;
    expect(await by('coordinator', to('withdrawn', 'Nee'), draft)).toMatch(/goes from "draft" to "withdrawn"/);
    expect(await by('coordinator', to('draft'), published)).toMatch(/goes from "published" to "draft"/);
    expect(await by('coordinator', to('published'), withdrawn)).toMatch(/goes from "withdrawn" to "published"/);
    expect(await by('coordinator', to('withdrawn', 'Nee'), published)).toBe(1);
  });

  test('who handles grants changes a draft, and neither publishes it nor touches what was published', async () => {
    expect(await by('handler', "update calls set title = 'Anders' where id = $1", draft)).toBe(1);
    expect(await by('handler', "update calls set state = 'published' where id = $1", draft)).toMatch(/row-level security/);
    expect(await by('handler', 'update calls set envelope_cents = 5 where id = $1', published)).toBe(0);
    expect(await by('handler', "update calls set state = 'withdrawn', withdrawn_reason = 'Nee' where id = $1", published)).toBe(0);
  });

  test('nobody writes what was granted, no call is sealed for good, and a window keeps its last day', async () => {
    expect(await by('coordinator', 'update calls set granted_cents = 5 where id = $1', published)).toBe('denied');
    expect(await by('coordinator', "update calls set kind = 'permanent', is_sealed = true where id = $1", draft)).toMatch(/calls_sealed/);
    expect(await by('coordinator', 'update calls set closes_on = null where id = $1', draft)).toMatch(/keeps it/);
    expect(await by('coordinator', 'update calls set closes_on = closes_on + 1 where id = $1', published)).toMatch(/keeps it/);
    expect(await by('coordinator', 'update calls set envelope_cents = 900000 where id = $1', published)).toBe(1);
  });
});
