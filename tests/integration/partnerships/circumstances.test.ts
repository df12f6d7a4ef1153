import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { addCircumstance, changeCircumstance, removeCircumstance } from '@/lib/domain/partnerships/commands/circumstances';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asCoordinator, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

const PANDEMIC = { circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2022-03-06', remark: 'Alles online.' };
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const add = (municipality: OwnMunicipality, id: string, facts: object = PANDEMIC, key?: string) =>
  addCircumstance(...by(municipality), { partnershipId: id, ...facts }, key === undefined ? {} : { key });
const of = async (municipality: OwnMunicipality, id: string) =>
  (await withActor(...by(municipality), (reader) => findPartnershipFacts(reader, id)))?.circumstances ?? [];
const refusedAs = (code: string) => ({ ok: false, code });

/** A partnership with the pandemic noted, and a way to change it. */
async function withPandemic() {
  const partnership = await activePartnership();
  const { id: circumstanceId } = must(await add(partnership.municipality, partnership.id));
  const change = (to: unknown, base: unknown = PANDEMIC) =>
    changeCircumstance(...by(partnership.municipality), { partnershipId: partnership.id, circumstanceId, base, change: to });
  return { ...partnership, circumstanceId, change };
}

describe('what stood in the way', () => {
  test('is noted, changed and removed; the latest stands first and the history keeps it', async () => {
    const { id, municipality, circumstanceId, change } = await withPandemic();
    must(await add(municipality, id, { circumstance: 'visa_refused', fromDate: '2026-05-04', untilDate: '' }));
    must(await change({ untilDate: '2021-12-31', remark: '  Geen   bezoeken. ' }));
    expect(await of(municipality, id)).toMatchObject([
      { circumstance: 'visa_refused', fromDate: '2026-05-04', untilDate: null, remark: '' },
      { ...PANDEMIC, untilDate: '2021-12-31', remark: 'Geen bezoeken.' },
    ]);
    must(await change({ untilDate: '' }, { untilDate: '2021-12-31' }));
    expect((await of(municipality, id))[1]).toMatchObject({ untilDate: null });
    const seen = { ...PANDEMIC, untilDate: null, remark: 'Geen bezoeken.' };
    for (const _ of [1, 2]) must(await removeCircumstance(...by(municipality), { partnershipId: id, circumstanceId, base: seen }));
    const history = await withActor(...by(municipality), (reader) => listHistory(reader, id));
    expect(history.map(({ command }) => command)).toEqual([
      'removeCircumstance',
      'changeCircumstance',
      'changeCircumstance',
      'addCircumstance',
      'addCircumstance',
      'registerPartnership',
    ]);
    expect(history[0]?.changes).toContainEqual({ table: 'circumstances', field: 'remark', from: 'Geen bezoeken.', to: null });
    expect(history[2]?.changes).toContainEqual({
      table: 'circumstances',
      field: 'until_date',
      from: '2022-03-06',
      to: '2021-12-31',
      of: { field: 'circumstance', value: 'pandemic' },
    });
  });

  test('what somebody changed meanwhile is not removed by who saw it as it was', async () => {
    const { id, municipality, circumstanceId, change } = await withPandemic();
    const remove = (base: object) => removeCircumstance(...by(municipality), { partnershipId: id, circumstanceId, base });
    must(await change({ untilDate: '', remark: 'Nog altijd.' }));
    expect(await remove(PANDEMIC)).toEqual({
      ...refusedAs('conflict'),
      conflicts: {
        untilDate: { theirs: null, yours: PANDEMIC.untilDate },
        remark: { theirs: 'Nog altijd.', yours: PANDEMIC.remark },
      },
    });
    expect(await of(municipality, id)).toHaveLength(1);
    expect(await remove({ ...PANDEMIC, untilDate: '' })).toMatchObject({ ...refusedAs('conflict'), conflicts: { remark: {} } });
    must(await remove({ ...PANDEMIC, untilDate: '', remark: 'Nog altijd.' }));
    expect(await of(municipality, id)).toEqual([]);
  });

  test('the same form sent five times at once notes it once', async () => {
    const { id, municipality } = await activePartnership();
    const coordinator = by(municipality);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => addCircumstance(...coordinator, { partnershipId: id, ...PANDEMIC }, { key })),
    );
    expect(new Set(answers.map((answer) => must(answer).id)).size).toBe(1);
    expect(await of(municipality, id)).toHaveLength(1);
  });

  test.each([
    [{ circumstance: '' }, 'circumstance', 'choose_circumstance'],
    [{ circumstance: 'laziness' }, 'circumstance', 'choose_circumstance'],
    [{ circumstance: 'x\u0000' }, 'circumstance', 'choose_circumstance'],
    [{ fromDate: '' }, 'fromDate', 'required'],
    [{ fromDate: '2026-02-30' }, 'fromDate', 'no_such_day'],
    [{ fromDate: '13/3/20' }, 'fromDate', 'year_in_full'],
    [{ fromDate: 'maart 2020' }, 'fromDate', 'day_missing'],
    [{ fromDate: '1899-12-31' }, 'fromDate', 'year_too_early'],
    [{ fromDate: '2037-01-01', untilDate: '' }, 'fromDate', 'year_too_late'],
    [{ untilDate: '2037-01-01' }, 'untilDate', 'year_too_late'],
    [{ untilDate: '2020-03-12' }, 'untilDate', 'ends_before_it_begins'],
    [{ untilDate: 'infinity' }, 'untilDate', 'not_a_day'],
    [{ untilDate: 7 }, 'untilDate', 'not_a_day'],
    [{ remark: 'x'.repeat(501) }, 'remark', 'too_long'],
    [{ remark: '\ud800' }, 'remark', 'unreadable'],
  ])('%j is refused beside its field, new or changed', async (wrong, field, code) => {
    await onDay('2026-11-24', async () => {
      const { id, municipality, change } = await withPandemic();
      const beside = (name: string) => ({ ...refusedAs('invalid'), fields: { [name]: { code } } });
      expect(await add(municipality, id, { ...PANDEMIC, ...wrong })).toMatchObject(beside(field));
      expect(await change(wrong)).toMatchObject(beside(field));
      expect(await of(municipality, id)).toMatchObject([PANDEMIC]);
    });
  });

  test('of two who change it at once other fields join and the same field is a conflict', async () => {
    const { id, municipality, change } = await withPandemic();
    const answers = await Promise.all([change({ untilDate: '2021-06-30' }), change({ remark: 'Afstand houden.' })]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await of(municipality, id)).toMatchObject([{ ...PANDEMIC, untilDate: '2021-06-30', remark: 'Afstand houden.' }]);
    expect(await change({ untilDate: '' })).toEqual({
      ...refusedAs('conflict'),
      conflicts: { untilDate: { theirs: '2021-06-30', yours: null } },
    });
    const unchanged = await change({ untilDate: '2021-06-30' });
    expect(unchanged).toMatchObject({ ok: true, unchanged: true });
  });
});

test('circumstances are the lead’s to note: not for its readers, for who takes part, was asked, or is a stranger; nor by another partnership’s id', async () => {
  const { id, lead, participant, invited, stranger } = await jointPartnership();
  const { id: circumstanceId } = must(await add(lead, id));
  const tries = [
    [addCircumstance, { partnershipId: id, ...PANDEMIC }],
    [changeCircumstance, { partnershipId: id, circumstanceId, base: PANDEMIC, change: { remark: 'Gekaapt' } }],
    [removeCircumstance, { partnershipId: id, circumstanceId, base: PANDEMIC }],
  ] as const;
  for (const [command, input] of tries) {
    for (const actor of [asReader(lead), withRole(lead, 'board_chair'), atVvsg('administrator')])
      await expect(command(...at(actor, lead), input)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger])
      expect(await command(...by(municipality), input)).toMatchObject(refusedAs('not_found'));
  }
  const other = await activePartnership();
  const foreign = { partnershipId: other.id, circumstanceId };
  expect(await changeCircumstance(...by(other.municipality), { ...foreign, base: PANDEMIC, change: { remark: 'X' } })).toMatchObject(
    refusedAs('not_found'),
  );
  must(await removeCircumstance(...by(other.municipality), { ...foreign, base: PANDEMIC }));
  expect(await of(participant, id)).toMatchObject([PANDEMIC]);
  expect(await withActor(...at(atVvsg('adviser'), lead), (reader) => findPartnershipFacts(reader, id))).toMatchObject({
    circumstances: [PANDEMIC],
  });
});
