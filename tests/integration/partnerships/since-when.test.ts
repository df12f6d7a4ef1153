import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { continueAs } from '@/lib/domain/partnerships/commands/approach-period';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { correctStart } from '@/lib/domain/partnerships/commands/since';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { activePartnership, DOGBO, jointPartnership } from '../../support/worlds';

const TODAY = '2026-11-24';
const timesOf = async (id: string) => {
  const [partnership] = await rows<{ since: string }>(
    `select concat_ws('-', since_year, since_month, since_day) as since from partnerships where id = $1`,
    [id],
  );
  const states = await rows<{ said: string }>(
    `select coalesce(from_date::text, 'always') || ' ' || state as said from life_cycles where partnership_id = $1 order by from_date nulls first`,
    [id],
  );
  const approachPeriods = await rows<{ year: number | null }>(
    'select from_year as year from approach_periods where partnership_id = $1 order by from_year nulls first',
    [id],
  );
  const parts = await rows<{ year: number | null }>(
    'select from_year as year from participations where partnership_id = $1 and from_year is not null order by from_year',
    [id],
  );
  return [partnership?.since, states.map(({ said }) => said), approachPeriods.map(({ year }) => year), parts.map(({ year }) => year)];
};
const correct = (where: Parameters<typeof at>, id: string, base: string, since: unknown) =>
  onDay(TODAY, () => correctStart(...at(...where), { partnershipId: id, base: { since: base }, change: { since } }));

describe('correcting since when', () => {
  test('as the page writes it, in either language', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    expect(await correct([coordinator, municipality], id, '2010', 'mei 1998')).toEqual({ ok: true, value: { since: '1998-05' } });
    expect(await correct([coordinator, municipality], id, 'mei 1998', '1 May 1999')).toEqual({ ok: true, value: { since: '1999-05-01' } });
    expect((await timesOf(id))[0]).toBe('1999-5-1');
  });

  test('what began with the partnership moves along: approach, state and the lead’s own part, not that of another', async () => {
    const { id, lead, participant } = await jointPartnership();
    const editor = asEditor(lead);
    expect(await correct([editor, lead], id, '2010', '14/5/2008')).toEqual({ ok: true, value: { since: '2008-05-14' } });
    expect(await timesOf(id)).toEqual(['2008-5-14', ['2008-05-14 active'], [2008], [2008, 2020]]);
    expect(await correct([editor, lead], id, '2008-05-14', '6/2008')).toMatchObject({ ok: true });
    expect(await timesOf(id)).toEqual(['2008-6', ['2008-06-01 active'], [2008], [2008, 2020]]);
    expect(await correct([editor, lead], id, '2008-06', '')).toMatchObject({ ok: true });
    expect(await timesOf(id)).toEqual(['', ['always active'], [null], [2020]]);
    expect(await correct([editor, lead], id, '', '2009')).toMatchObject({ ok: true });
    expect(await timesOf(id)).toEqual(['2009', ['2009-01-01 active'], [2009], [2009, 2020]]);
    const [latest] = await withActor(...at(editor, lead), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'correctStart', actorName: editor.name });
    expect(latest?.changes).toContainEqual({ table: 'partnerships', field: 'since_year', from: null, to: 2009 });
    await expect(correct([asReader(lead), lead], id, '2009', '2011')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await correct([asCoordinator(participant), participant], id, '2009', '2011')).toMatchObject({ code: 'not_found' });
  });

  test('a first state that nobody touched follows: what is to begin is explored, what began runs', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    await correct([coordinator, municipality], id, '2010', '2028');
    expect((await timesOf(id))[1]).toEqual(['2028-01-01 exploring']);
    await correct([coordinator, municipality], id, '2028', '2010');
    expect((await timesOf(id))[1]).toEqual(['2010-01-01 active']);
  });

  test('a first state that somebody said stays, and so does the first of several', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, state: 'exploring', fromDate: '' }));
    must(await correct([coordinator, municipality], id, '2010', '2011'));
    expect((await timesOf(id))[1]).toEqual(['2011-01-01 exploring']);
    const later = await onDay(TODAY, () =>
      activePartnership({ ...DOGBO, places: [...DOGBO.places], since: '2027', formality: 'partnership' }),
    );
    const start = { partnershipId: later.id, state: 'active', fromDate: '2028-01-01' };
    must(await changeLifeCycle(...at(later.coordinator, later.municipality), start));
    must(await correct([later.coordinator, later.municipality], later.id, '2027', '2015'));
    expect((await timesOf(later.id))[1]).toEqual(['2015-01-01 exploring', '2028-01-01 active']);
  });

  test('a start that reaches a later state or approach is refused', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const dormant = { partnershipId: id, state: 'dormant', fromDate: '2024-03-01', cause: 'no_staff' };
    must(await changeLifeCycle(...at(coordinator, municipality), dormant));
    must(
      await continueAs(...at(coordinator, municipality), {
        partnershipId: id,
        fromYear: 2018,
        approach: 'twinning',
        formality: 'partnership',
      }),
    );
    for (const since of ['2018', '1/3/2024', '2026'])
      expect(await correct([coordinator, municipality], id, '2010', since)).toMatchObject({
        fields: { since: { code: 'start_after_change' } },
      });
    expect(await correct([coordinator, municipality], id, '2010', '31/12/2017')).toMatchObject({ ok: true });
    expect(await timesOf(id)).toEqual(['2017-12-31', ['2017-12-31 active', '2024-03-01 dormant'], [2017, 2018], [2017]]);
  });

  test.each([
    ['ooit', 'not_a_since'],
    ['31/2/2010', 'no_such_day'],
    ['10', 'year_in_full'],
    ['mei', 'year_missing'],
    ['2010 tot 2015', 'one_moment'],
    ['9'.repeat(100), 'not_a_since'],
    ['\u0000', 'not_a_since'],
    [2010, 'not_a_since'],
    ['1899', 'year_too_early'],
    ['2037', 'year_too_late'],
  ])('%j is refused beside the field', async (typed, code) => {
    const { id, municipality, coordinator } = await activePartnership();
    expect(await correct([coordinator, municipality], id, '2010', typed)).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { since: { code } },
    });
    expect((await timesOf(id))[0]).toBe('2010');
  });

  test('of ten who start from the same at once one wins, the others hear of it; the same again leaves no event', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => correct([coordinator, municipality], id, '2010', String(2000 + n))),
    );
    const year = (await timesOf(id))[0];
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { since: year } }]);
    expect(answers.filter((answer) => !answer.ok && answer.conflicts?.since?.theirs === year)).toHaveLength(9);
    expect(await correct([coordinator, municipality], id, String(year), `${year}`)).toMatchObject({ ok: true, unchanged: true });
    expect(await rows("select 1 from events where municipality_id = $1 and command = 'correctStart'", [municipality.id])).toHaveLength(1);
  });
});
