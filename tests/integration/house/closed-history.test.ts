import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countChanges, listHistory, listNames } from '@/lib/domain/history/queries';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { listPeopleChanges } from '@/lib/domain/people/queries/people';
import { addPlace } from '@/lib/domain/places/commands';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, platformScope } from '@/lib/platform/auth/scope';
import { command } from '@/lib/platform/command';
import { done, must } from '@/lib/platform/result';
import { type AnotherDatabase, onAnotherDatabase } from '../../support/another-database';
import { employed } from '../../support/employed';
import { everythingRead } from '../../support/everything-read';
import { asCoordinator, asEditor, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';

/** An embedded database more takes as long to open as the worker's own. */
const PATIENT = { timeout: 60_000 };

/** Stands in every column of what is closed, and nowhere else. */
const CANARY = 'kanarie-7f3a';

/** Tables as grants bring them: of a request, of none, and one of which the content is not kept. */
const TABLES = `
  set role tweespan_owner;
  set search_path = public, policies;
  create table dossiers (id uuid primary key, municipality_id uuid not null references municipalities on update cascade,
    request_id uuid, words text not null);
  create table applicants (like dossiers including all, foreign key (municipality_id) references municipalities on update cascade);
  create table assessments (like dossiers including all, foreign key (municipality_id) references municipalities on update cascade);
  call policies.audit('dossiers', 'id,municipality_id,', dossier => 'request_id');
  call policies.audit('applicants', 'id,municipality_id,', dossier => '');
  call policies.audit('assessments', 'id,municipality_id,', dossier => 'request_id', keeps => 'id|request_id');
  create procedure policies.closed(tbl text) language plpgsql as $$ begin
    call policies.row_security(tbl);
    call policies.give('tenant', tbl, 'municipality_id = app_m() and handles_grants()', 'INSERT, UPDATE, DELETE', columns => 'words', writes => 'true');
  end $$;
  call policies.closed('dossiers');
  call policies.closed('applicants');
  call policies.closed('assessments');
  reset search_path;
  reset role;`;

type Table = 'dossiers' | 'applicants' | 'assessments';
const input = z.object({
  rows: z.array(z.object({ table: z.enum(['dossiers', 'applicants', 'assessments']), requestId: z.uuid().nullable() })),
  place: z.string().optional(),
});

/** Writes those rows, and a place beside them when one is named. */
const plant = command({
  name: 'plant',
  permission: 'edit_facts',
  within: 'municipality',
  once: true,
  input,
  run: async ({ municipalityId, input: { rows, place }, tx, reader }) => {
    const ids: string[] = [];
    for (const { table, requestId } of rows) {
      const id = randomUUID();
      ids.push(id);
      await tx.execute(sql`insert into ${sql.raw(table)} values (${id}, ${municipalityId}, ${requestId}, ${CANARY})`);
    }
    if (place !== undefined) must(await addPlace.inside(reader, { country: 'BJ', name: place }));
    return done({ ids, said: CANARY });
  },
});

const row = (table: Table, requestId: string | null = randomUUID()) => ({ table, requestId });

/** Two municipalities of the reference data that this test has for itself. */
async function municipalities({ run }: AnotherDatabase): Promise<readonly [OwnMunicipality, OwnMunicipality]> {
  const [here, there] = await run<{ id: string; slug: string; name: string }>(
    'select id, slug, name from municipalities where valid_from is null and valid_to is null order by sort_key limit 2',
  );
  if (here === undefined || there === undefined) throw new Error('no municipality in the reference data');
  return [here, there];
}

let database: AnotherDatabase;
let here: OwnMunicipality;
let there: OwnMunicipality;

// One database for all, beside the worker's own: other tests would find tables in it that no noun brings.
let close = () => {};
let closed: Promise<void>;
beforeAll(async () => {
  await new Promise<void>((opened, failed) => {
    closed = onAnotherDatabase('reference', async (own) => {
      database = own;
      await own.script(TABLES);
      [here, there] = await municipalities(own);
      opened();
      await new Promise<void>((over) => {
        close = over;
      });
    });
    closed.catch(failed);
  });
}, PATIENT.timeout);
afterAll(async () => {
  close();
  await closed;
});

test('what is closed is found in nothing that anybody reads: no row, no event, no reason, no answer, no count', async () => {
  const officer = await employed(here, 'coordinator', database.run);
  const vvsg = [atVvsg('adviser'), atVvsg('administrator')] as const;
  const onlookers = [
    ...(['coordinator', 'editor', 'reader', 'board_member', 'board_chair'] as const).map((role) => [withRole(here, role), here] as const),
    [await employed(here, 'editor', database.run), here],
    [await employed(there, 'coordinator', database.run), there],
    ...vvsg.map((actor) => [actor, here] as const),
  ] as const;
  const before = await Promise.all(onlookers.map(([actor, municipality]) => everythingRead(actor, municipality)));
  const overseen = await Promise.all(vvsg.map((actor) => everythingRead(actor, null)));

  const key = randomUUID();
  const { ids } = must(await plant(...at(officer, here), { rows: [row('dossiers')] }, { key, reason: `waarom: ${CANARY}` }));
  const more = must(
    await plant(...at(officer, here), { rows: [row('dossiers'), row('assessments'), row('dossiers'), row('applicants', null)] }),
  );
  must(await plant(...at(officer, here), { rows: [row('applicants', null)] }, { reason: CANARY }));
  expect(await database.run("select 1 from audit_rows where after::text like '%' || $1 || '%'", [CANARY])).toHaveLength(5);

  for (const [at, [actor, municipality]] of onlookers.entries()) {
    expect(await everythingRead(actor, municipality)).toEqual(before[at]);
    const scope = municipalityScope(actor, municipality.id);
    const told = await withActor(actor, scope, async (reader) =>
      actor.platformRole !== null
        ? []
        : [
            await listHistory(reader, { ids: [...ids, ...more.ids], namedIn: { dossiers: ['id'], applicants: ['id'] } }),
            await countChanges(reader, { subjectId: ids[0] ?? '', rowId: ids[0] ?? '', command: 'plant' }),
            await listNames(reader, [...ids, ...more.ids]),
            await listPeopleChanges(reader),
          ],
    );
    expect(JSON.stringify(told)).not.toContain(CANARY);
    expect(told.slice(0, 3)).toEqual(actor.platformRole === null ? [[], 0, []] : []);
  }
  for (const [at, actor] of vvsg.entries()) expect(await everythingRead(actor, null)).toEqual(overseen[at]);

  // Whoever knows the key of a form learns nothing of its answer, and a refusal says nothing either.
  const again = await plant(...at(asCoordinator(here), here), { rows: [row('dossiers')] }, { key });
  expect(again).toEqual({ ok: false, code: 'sent_before' });
});

test('who handles grants reads what is closed and belongs to no request; of a request nobody reads by the history alone', async () => {
  const officer = await employed(here, 'coordinator', database.run);
  const { ids } = must(await plant(...at(officer, here), { rows: [row('applicants', null)] }, { reason: 'van een aanvrager' }));
  must(await plant(...at(officer, here), { rows: [row('dossiers')] }, { reason: 'van een aanvraag' }));
  const { audit_rows: kept, events } = await everythingRead(await employed(here, 'coordinator', database.run), here);
  expect(kept?.join()).toContain(ids[0]);
  expect(kept?.join()).not.toContain('"table_name": "dossiers"');
  expect(events?.join()).toContain('"van een aanvrager"');
  expect(events?.join()).not.toContain('"van een aanvraag"');
});

test('of what is kept without content only the named columns are kept, whatever becomes of the row', async () => {
  const { ids } = must(await plant(...at(asEditor(here), here), { rows: [row('assessments')] }));
  await database.script(`
    begin;
    select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '');
    update assessments set words = words || '!';
    delete from assessments;
    commit`);
  const kept = await database.run<{ before: object | null; after: object | null }>(
    "select before, after from audit_rows where table_name = 'assessments' and subject_id = $1 order by id",
    [ids[0] ?? ''],
  );
  const columns = ['id', 'request_id'];
  expect(kept.map(({ before, after }) => [before && Object.keys(before).sort(), after && Object.keys(after).sort()])).toEqual([
    [null, columns],
    [columns, columns],
    [columns, null],
  ]);
});

test('one command never writes what is open beside what is closed, nor gives one reason for two requests', async () => {
  const editor = at(asEditor(here), here);
  const count = () => database.run('select (select count(*)::int from events) as events, (select count(*)::int from dossiers) as dossiers');
  const before = await count();
  const refusing = (message: string) => ({ cause: { message: expect.stringContaining(message) } });
  const reason = { reason: CANARY };
  const mixed = plant(...editor, { rows: [row('dossiers')], place: 'Kanarie' });
  await expect(mixed).rejects.toMatchObject(refusing('not as closed'));
  const two = plant(...editor, { rows: [row('dossiers'), row('dossiers')] }, reason);
  await expect(two).rejects.toMatchObject(refusing('more than one grant request'));
  const later = plant(...editor, { rows: [row('applicants', null), row('dossiers'), row('dossiers')] }, reason);
  await expect(later).rejects.toMatchObject(refusing('more than one grant request'));
  expect(await count()).toEqual(before);
  const one = randomUUID();
  must(await plant(...editor, { rows: [row('dossiers', one), row('assessments', one), row('applicants', null)] }, reason));
});

test('a merger takes what is closed along, closed', async () => {
  must(await plant(...at(asEditor(here), here), { rows: [row('dossiers'), row('applicants', null)] }));
  const administrator = atVvsg('administrator');
  const merger = { predecessorId: here.id, successorId: there.id, firstDay: '2026-01-01' };
  must(await mergeMunicipalities(administrator, platformScope(administrator), merger));
  expect(await database.run('select 1 from dossiers where municipality_id = $1', [here.id])).toEqual([]);
  for (const actor of [asCoordinator(there), asEditor(there)])
    expect(JSON.stringify(await everythingRead(actor, there))).not.toContain(CANARY);
  const { audit_rows: kept } = await everythingRead(await employed(there, 'coordinator', database.run), there);
  expect(kept?.filter((each) => each.includes(CANARY)).length).toBeGreaterThan(0);
});
