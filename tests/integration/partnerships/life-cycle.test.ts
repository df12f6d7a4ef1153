import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { changeLifeCycle, withdrawLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { ownActual, partnership, record } from '../../support/recording';
import { activePartnership, jointPartnership } from '../../support/worlds';

const TODAY = '2026-11-24';
const statesOf = (id: string) =>
  rows<{ id: string; day: string | null; state: string; cause: string; reason: string }>(
    'select id, from_date::text as day, state, cause, reason from life_cycles where partnership_id = $1 order by from_date nulls first',
    [id],
  );
const told = async (id: string) => (await statesOf(id)).map(({ day, state }) => `${day} ${state}`);
const eventsOf = (municipalityId: string, command: string) =>
  rows('select reason from events where municipality_id = $1 and command = $2 order by at', [municipalityId, command]);

const ofUnknownAge = () => activePartnership({ approach: 'twinning', formality: 'partnership', places: [{ name: 'Pout', country: 'SN' }] });
const DORMANT = { state: 'dormant', fromDate: '2024-03-01', cause: 'no_staff', reason: '' };
const SEEN = { state: 'dormant', cause: 'no_staff', reason: '' };
const ENDED = { state: 'ended', fromDate: '2025-06-30', cause: 'goal_reached', reason: 'De school staat er.' };

describe('the state of a partnership', () => {
  test('an editor puts it on a low flame, with a cause; the page, the list and the history say so', async () => {
    const { id, municipality } = await activePartnership();
    const editor = asEditor(municipality);
    must(await changeLifeCycle(...at(editor, municipality), { partnershipId: id, ...DORMANT, reason: '  Niemand  meer vrij ' }));
    expect(await told(id)).toEqual(['2010-01-01 active', '2024-03-01 dormant']);
    const on = (day: string) =>
      onDay(day, () => withActor(...at(editor, municipality), async (reader) => (await findPartnershipFacts(reader, id))?.lifeCycle));
    expect([await on('2024-02-29'), await on('2024-03-01')]).toEqual(['active', 'dormant']);
    const [latest] = await withActor(...at(editor, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'changeLifeCycle', actorName: editor.name, reason: '' });
    expect(latest?.changes.map(({ field, to }) => [field, to])).toEqual(
      expect.arrayContaining([
        ['from_date', '2024-03-01'],
        ['state', 'dormant'],
        ['cause', 'no_staff'],
        ['reason', 'Niemand meer vrij'],
      ]),
    );
  });

  test('a day that has a state gets a better one; empty is the beginning, whether it is known or not', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const change = (more: object) => changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT, ...more });
    must(await change({}));
    must(await change({ state: 'phasing_out', cause: 'no_budget', fromDate: '1 maart 2024' }));
    must(await change({ state: 'exploring', fromDate: '', cause: '' }));
    expect(await told(id)).toEqual(['2010-01-01 exploring', '2024-03-01 phasing_out']);
    must(await change({ state: 'active', fromDate: '2010-01-01', cause: '' }));
    expect(await told(id)).toEqual(['2010-01-01 active', '2024-03-01 phasing_out']);

    const unknown = await ofUnknownAge();
    const first = { partnershipId: unknown.id, state: 'exploring', fromDate: '' };
    must(await changeLifeCycle(...at(unknown.coordinator, unknown.municipality), first));
    must(await changeLifeCycle(...at(unknown.coordinator, unknown.municipality), { ...first, state: 'active', fromDate: '1950-05-01' }));
    expect(await told(unknown.id)).toEqual(['null exploring', '1950-05-01 active']);
  });

  test('sending it twice leaves one entry and one event', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    for (const _ of [1, 2]) must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT }));
    expect(await statesOf(id)).toHaveLength(2);
    expect(await eventsOf(municipality.id, 'changeLifeCycle')).toHaveLength(1);
  });

  test.each([
    [{ fromDate: '2009-12-31' }, 'fromDate', 'before_start'],
    [{ fromDate: '2037-01-01' }, 'fromDate', 'year_too_late'],
    [{ fromDate: '2024-02-30' }, 'fromDate', 'no_such_day'],
    [{ fromDate: '1/3' }, 'fromDate', 'year_missing'],
    [{ fromDate: 'maart 2024' }, 'fromDate', 'day_missing'],
    [{ fromDate: 'ooit' }, 'fromDate', 'not_a_day'],
    [{ fromDate: '\u0000' }, 'fromDate', 'not_a_day'],
    [{ fromDate: 20240301 }, 'fromDate', 'not_a_day'],
    [{ fromDate: undefined }, 'fromDate', 'not_a_day'],
    [{ state: 'sleeping' }, 'state', 'choose_state'],
    [{ state: '' }, 'state', 'choose_state'],
    [{ state: 'active', cause: '' }, 'state', 'same_state'],
    [{ cause: '' }, 'cause', 'choose_cause'],
    [{ state: 'phasing_out', cause: '' }, 'cause', 'choose_cause'],
    [{ state: 'ended', cause: '' }, 'cause', 'choose_cause'],
    [{ cause: 'no_luck' }, 'cause', 'choose_cause'],
    [{ cause: '\ud800' }, 'cause', 'choose_cause'],
    [{ reason: 'x'.repeat(501) }, 'reason', 'too_long'],
    [{ reason: '\u0000' }, 'reason', 'unreadable'],
    [{ partnershipId: 'x' }, 'partnershipId', 'invalid'],
  ])('%j is refused beside its field', async (wrong, field, code) => {
    const { id, municipality, coordinator } = await activePartnership();
    const result = await onDay(TODAY, () => changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT, ...wrong }));
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await told(id)).toEqual(['2010-01-01 active']);
  });

  test('of a partnership of unknown age a day before 1900 is refused', async () => {
    const { id, municipality, coordinator } = await ofUnknownAge();
    const result = await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT, fromDate: '1899-12-31' });
    expect(result).toMatchObject({ fields: { fromDate: { code: 'year_too_early', values: { minimum: 1900 } } } });
  });

  test('only the coordinator ends, corrects what is ended and goes on after all', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const editor = asEditor(municipality);
    const by = (actor: typeof editor, input: object) =>
      changeLifeCycle(...at(actor, municipality), { partnershipId: id, ...ENDED, ...input });
    expect(await by(editor, {})).toMatchObject({ ok: false, code: 'forbidden' });
    must(await by(coordinator, {}));
    expect(await by(editor, { fromDate: '2026-01-01', state: 'active', cause: '' })).toMatchObject({ code: 'forbidden' });
    expect(await by(editor, { state: 'dormant' })).toMatchObject({ code: 'forbidden' });
    must(await by(editor, { fromDate: '2025-01-01', state: 'phasing_out', cause: 'no_budget' }));
    must(await by(coordinator, { fromDate: '2026-01-01', state: 'active', cause: '' }));
    expect(await told(id)).toEqual(['2010-01-01 active', '2025-01-01 phasing_out', '2025-06-30 ended', '2026-01-01 active']);
  });

  test('a reader, a participant, an invited municipality and a stranger change nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const [entry] = await statesOf(id);
    const take = { partnershipId: id, lifeCycleId: entry?.id, base: { state: 'active', cause: '', reason: '' }, reason: 'Fout' };
    await expect(changeLifeCycle(...at(asReader(lead), lead), { partnershipId: id, ...DORMANT })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(withdrawLifeCycle(...at(asEditor(lead), lead), take)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger]) {
      const own = at(asCoordinator(municipality), municipality);
      expect(await changeLifeCycle(...own, { partnershipId: id, ...DORMANT })).toMatchObject({ ok: false, code: 'not_found' });
      expect(await withdrawLifeCycle(...own, take)).toMatchObject({ ok: false, code: 'not_found' });
      expect(() => at(asCoordinator(municipality), lead)).toThrowError('not_found');
    }
    expect(await told(id)).toEqual(['2010-01-01 active']);
  });
});

describe('two at once on one partnership', () => {
  test('of twenty who say another state of one day at once one is kept, and those who saw nothing there hear of it', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const base = { state: '', cause: '', reason: '' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT, reason: `Versie ${n}`, base }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict' && 'reason' in (answer.conflicts ?? {}))).toHaveLength(19);
    expect(await statesOf(id)).toHaveLength(2);
  });

  test('two who correct different things of one entry both keep theirs', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const change = (more: object) => changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT, ...more });
    must(await change({}));
    const base = { state: 'dormant', cause: 'no_staff', reason: '' };
    must(await change({ cause: 'no_budget', base }));
    const late = await change({ cause: 'safety', reason: 'Nee', base });
    expect(late).toMatchObject({ code: 'conflict', conflicts: { cause: { theirs: 'no_budget', yours: 'safety' } } });
    must(await change({ cause: 'safety', base: { ...base, cause: 'no_budget' } }));
    expect(await statesOf(id)).toMatchObject([{}, { cause: 'safety', reason: '' }]);
  });
});

describe('taking back a state', () => {
  test('the coordinator does, with a reason that the history keeps together with what went', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT }));
    const lifeCycleId = (await statesOf(id)).at(-1)?.id;
    must(
      await withdrawLifeCycle(...at(coordinator, municipality), {
        partnershipId: id,
        lifeCycleId,
        base: SEEN,
        reason: ' Verkeerde  samenwerking ',
      }),
    );
    expect(await told(id)).toEqual(['2010-01-01 active']);
    const [latest] = await withActor(...at(coordinator, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'withdrawLifeCycle', reason: 'Verkeerde samenwerking' });
    expect(latest?.changes).toContainEqual({ table: 'life_cycles', field: 'state', from: 'dormant', to: null });
    expect(
      await withdrawLifeCycle(...at(coordinator, municipality), { partnershipId: id, lifeCycleId, base: SEEN, reason: 'Nog eens' }),
    ).toMatchObject({ ok: false, code: 'not_found' });
  });

  test('not while a year that is judged by it is confirmed', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const own = at(coordinator, municipality);
    must(await changeLifeCycle(...own, { partnershipId: id, ...DORMANT }));
    const lifeCycleId = (await statesOf(id)).at(-1)?.id;
    const year = Number(DORMANT.fromDate.slice(0, 4));
    must(await record(coordinator, municipality, partnership(id), [ownActual('100')], { year }));
    must(await confirmYear(...own, { year }));
    expect(await withdrawLifeCycle(...own, { partnershipId: id, lifeCycleId, base: SEEN, reason: 'Fout' })).toMatchObject({
      ok: false,
      code: 'confirmed_since',
    });
  });

  test('one that somebody corrected meanwhile is not taken back by who saw it as it was', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT }));
    must(
      await changeLifeCycle(...at(asEditor(municipality), municipality), { partnershipId: id, ...DORMANT, cause: 'no_budget', base: SEEN }),
    );
    const lifeCycleId = (await statesOf(id)).at(-1)?.id;
    const take = (base: object) =>
      withdrawLifeCycle(...at(coordinator, municipality), { partnershipId: id, lifeCycleId, base, reason: 'Fout' });
    expect(await take(SEEN)).toEqual({ ok: false, code: 'conflict', conflicts: { cause: { theirs: 'no_budget', yours: 'no_staff' } } });
    expect(await told(id)).toEqual(['2010-01-01 active', '2024-03-01 dormant']);
    must(await take({ ...SEEN, cause: 'no_budget' }));
    expect(await told(id)).toEqual(['2010-01-01 active']);
  });

  test('the first stays, and so does an entry of another partnership that comes with the id of the own', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const other = await activePartnership();
    must(await changeLifeCycle(...at(other.coordinator, other.municipality), { partnershipId: other.id, ...DORMANT }));
    const take = (lifeCycleId: string | undefined, more: object = {}) =>
      withdrawLifeCycle(...at(coordinator, municipality), { partnershipId: id, lifeCycleId, base: SEEN, reason: 'Fout', ...more });
    expect(await take((await statesOf(id))[0]?.id)).toMatchObject({ ok: false, code: 'first_entry' });
    const foreign = (await statesOf(other.id)).at(-1)?.id;
    expect(await take(foreign)).toMatchObject({ ok: false, code: 'not_found' });
    expect(await take(foreign, { partnershipId: other.id })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await take(randomUUID())).toMatchObject({ ok: false, code: 'not_found' });
    expect(await take(foreign, { reason: ' ' })).toMatchObject({ fields: { reason: { code: 'required' } } });
    expect(await statesOf(other.id)).toHaveLength(2);
  });

  test('by two at once leaves the first entry', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...DORMANT }));
    const lifeCycleId = (await statesOf(id)).at(-1)?.id;
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        withdrawLifeCycle(...at(coordinator, municipality), { partnershipId: id, lifeCycleId, base: SEEN, reason: `Reden ${n}` }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await told(id)).toEqual(['2010-01-01 active']);
  });
});
