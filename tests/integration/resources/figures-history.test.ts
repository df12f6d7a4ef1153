import { expect, test } from 'vitest';
import { EVENTS_SHOWN, type HistoryEntry, historyShown } from '@/lib/domain/history/rules';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { confirmYear, reopenRecord, takeOverPlan } from '@/lib/domain/resources/commands/confirming';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { told } from '../../support/confidential';
import { rows, statementsOf } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg } from '../../support/people';
import { approach, kept, line, member, own, partnership, record, staff, thatDay } from '../../support/recording';
import { activeMembership, activePartnership, jointPartnership } from '../../support/worlds';

const summary = (history: readonly HistoryEntry[]) => history.map(({ command, year }) => [command, year]);

test('the history of a partnership tells of its years: what was typed, taken over, confirmed and opened again, by whom and why', async () => {
  const { id, municipality } = await activePartnership();
  const [editor, coordinator] = [asEditor(municipality), asCoordinator(municipality)];
  must(await record(editor, municipality, partnership(id), [own('7.600'), staff('0,3')]));
  must(await record(editor, municipality, approach('indirect'), [own('999')]));
  must(await record(editor, municipality, partnership(id), [own('10.000', 760_000), line('federal', 'operating', '500', 'Stedenbanden')]));
  must(await takeOverPlan(...at(editor, municipality), { year: 2026 }));
  must(await thatDay(() => confirmYear(...at(coordinator, municipality), { year: 2026 })));
  must(
    await reopenRecord(...at(coordinator, municipality), { recordId: (await kept(partnership(id)))[0]?.id, reason: 'Factuur kwam later' }),
  );
  const history = await told(asReader(municipality), municipality, id);
  expect(summary(history)).toEqual([
    ['reopenRecord', 2026],
    ['confirmYear', 2026],
    ['takeOverPlan', 2026],
    ['recordYear', 2026],
    ['recordYear', 2026],
    ['registerPartnership', null],
  ]);
  expect(history[0]).toMatchObject({ reason: 'Factuur kwam later', actorName: coordinator.name, changes: [] });
  const figure = { year: 2026, origin: null };
  const ownLine = { ...figure, line: { source: 'own', kind: 'operating', programme: '' } };
  expect(history[3]?.changes).toEqual([
    { table: 'budget_lines', field: 'planned_cents', from: 760_000, to: 1_000_000, figure: ownLine },
    {
      table: 'budget_lines',
      field: 'planned_cents',
      from: null,
      to: 50_000,
      figure: { ...figure, line: { source: 'federal', kind: 'operating', programme: 'Stedenbanden' } },
    },
  ]);
  expect(history[4]?.changes).toContainEqual({
    table: 'yearly_records',
    field: 'fte_planned',
    from: null,
    to: 0.3,
    figure: { ...figure, line: null },
  });
  expect(JSON.stringify(history)).not.toContain('99900');
});

test('the history of an approach without a partnership tells of its years, of this municipality alone', async () => {
  const [municipality, other] = [await aMunicipality(), await aMunicipality()];
  must(await record(asEditor(municipality), municipality, approach('humanitarian'), [own('2.500')]));
  must(await record(asEditor(other), other, approach('humanitarian'), [own('999')]));
  must(await record(asEditor(municipality), municipality, approach('indirect'), [own('18.000')]));
  const history = await told(asReader(municipality), municipality, 'humanitarian');
  expect(summary(history)).toEqual([['recordYear', 2026]]);
  expect(history[0]?.changes.map(({ field, to }) => [field, to])).toContainEqual(['planned_cents', 250_000]);
});

test('the history of a membership tells of its years too', async () => {
  const { id, municipality } = await activeMembership();
  must(await record(asEditor(municipality), municipality, member(id), [own('1.500')]));
  expect(summary(await told(asReader(municipality), municipality, id))).toEqual([
    ['recordYear', 2026],
    ['registerMembership', null],
  ]);
});

/** So many events of a command, each with these rows: what stands in the history of a partnership after years of work. */
const happened = (command: string, times: number, municipality: string, audited: string) =>
  rows(
    `with happened as (
       insert into events (id, at, command, actor_name, municipality_id, transaction_id)
       select gen_random_uuid(), now(), $1, 'Els', $2, 0 from generate_series(1, ${times}) returning id)
     insert into audit_rows (event_id, municipality_id, table_name, operation, subject_id, partnership_id, before, after)
     select happened.id, $2::uuid, kept.* from happened, (values ${audited}) kept (name, operation, subject, partnership, before, after)`,
    [command, municipality],
  );

test('is not cut silently: whole events, the latest, and whether there are older ones; a version of a record takes no place', async () => {
  const { id, municipality } = await activePartnership();
  must(await record(asEditor(municipality), municipality, partnership(id), [own('100')]));
  const [recorded] = await kept(partnership(id));
  const read = async () => historyShown(await told(asReader(municipality), municipality, id));
  const title = (from: string, to: string) =>
    `('partnerships', 'update', '${id}', '${id}'::uuid, '{"title": "${from}"}'::jsonb, '{"title": "${to}"}'::jsonb)`;
  const version = `('yearly_records', 'update', '${recorded?.id}', null::uuid, '{"version": 1}'::jsonb, '{"version": 2}'::jsonb)`;
  await happened('recordYear', 2 * EVENTS_SHOWN, municipality.id, version);
  expect(summary((await read()).shown)).toEqual([
    ['recordYear', 2026],
    ['registerPartnership', null],
  ]);
  const changes = [title('a', 'b'), title('b', 'c'), title('c', 'd')].join();
  await happened('describePartnership', EVENTS_SHOWN - 2, municipality.id, changes);
  expect(await read()).toMatchObject({ hasOlder: false });
  await happened('describePartnership', 1, municipality.id, changes);
  const { shown, hasOlder } = await read();
  expect(hasOlder).toBe(true);
  // All of one sitting, so one entry, with every change of the events that are shown.
  expect(shown.map(({ command, changes: told }) => [command, told.length])).toEqual([
    ['describePartnership', 3 * (EVENTS_SHOWN - 1)],
    ['recordYear', 1],
  ]);
  expect(shown.at(-1)).toMatchObject({ command: 'recordYear', changes: [{ to: 10_000 }] });
});

test('a line that was blanked says what is gone', async () => {
  const { id, municipality } = await activePartnership();
  must(await record(asEditor(municipality), municipality, partnership(id), [own('100')]));
  must(await record(asEditor(municipality), municipality, partnership(id), [own('', 10_000)]));
  const [latest] = await told(asReader(municipality), municipality, id);
  expect(latest?.changes).toMatchObject([{ field: 'planned_cents', from: 10_000, to: null, figure: { line: { source: 'own' } } }]);
});

test('of the municipality in hand alone: a lead reads no figures of a participant there, nor the reverse', async () => {
  const { id, lead, participant, invited, stranger } = await jointPartnership();
  must(await record(asEditor(lead), lead, partnership(id), [own('111')]));
  must(await record(asEditor(participant), participant, partnership(id), [own('222')]));
  const figures = async (municipality: typeof lead) =>
    (await told(asCoordinator(municipality), municipality, id))
      .filter(({ command }) => command === 'recordYear')
      .map(({ changes }) => changes[0]?.to);
  expect(await figures(lead)).toEqual([11_100]);
  expect(await figures(participant)).toEqual([22_200]);
  for (const municipality of [invited, stranger]) expect(await figures(municipality)).toEqual([]);
});

test('after a merger it says in whose name a year was recorded', async () => {
  const { id, municipality: predecessor } = await activePartnership();
  const successor = await aMunicipality();
  must(await record(asEditor(predecessor), predecessor, partnership(id), [own('100')], { year: 2024 }));
  const actor = atVvsg('administrator');
  const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: '2026-01-01' };
  must(await mergeMunicipalities(actor, platformScope(actor), input));
  must(await record(asEditor(successor), successor, partnership(id), [own('200')]));
  const origins = (await told(asReader(successor), successor, id))
    .filter(({ command }) => command === 'recordYear')
    .map(({ year, changes }) => [year, changes[0]?.figure?.origin]);
  expect(origins).toEqual([
    [2026, null],
    [2024, predecessor.name],
  ]);
});

test('is read in one statement, however many years', async () => {
  const { id, municipality } = await activePartnership();
  for (const year of [2022, 2023, 2024]) must(await record(asEditor(municipality), municipality, partnership(id), [own('100')], { year }));
  expect(await statementsOf(() => told(asReader(municipality), municipality, id))).toHaveLength(1);
});
