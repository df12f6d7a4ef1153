import { expect, test } from 'vitest';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asEditor } from '../../support/people';
import { kept, line, partnership, record, type Typed } from '../../support/recording';
import { activePartnership } from '../../support/worlds';

async function aPartnership() {
  const { id, municipality } = await activePartnership();
  return { id, type: (cells: readonly Typed[]) => record(asEditor(municipality), municipality, partnership(id), cells) };
}

test('a programme that only spells one otherwise that is there: no line beside it, and the line itself goes on', async () => {
  const { id, type } = await aPartnership();
  must(await type([line('provincial', 'operating', '500', 'Provincie steun')]));
  for (const alike of ['provincie steun', 'Províncie steun', 'PROVINCIE STEUN'])
    expect(await type([line('provincial', 'operating', '600', alike)])).toEqual({
      ok: false,
      code: 'invalid',
      fields: { [`provincial.operating.${alike}.planned`]: { code: 'programme_alike' } },
    });
  expect(await type([line('federal', 'operating', '1', 'Leader'), line('federal', 'operating', '2', 'LEADER')])).toMatchObject({
    fields: { 'federal.operating.LEADER.planned': { code: 'programme_alike' } },
  });
  // An unseen sign is no part of a name, and of another kind or with another sign it is another line.
  must(await type([{ ...line('provincial', 'operating', '700', 'Provincie\u200b steun'), base: 50_000 }]));
  must(await type([line('provincial', 'staff', '1', 'Provincie steun'), line('provincial', 'operating', '2', 'Provincie steun+')]));
  expect((await kept(partnership(id)))[0]?.lines).toEqual([
    'provincial operating Provincie steun 70000 ?',
    'provincial operating Provincie steun+ 200 ?',
    'provincial staff Provincie steun 100 ?',
  ]);
});

/** Gives the lines of a partnership with the name `from` another, as they were kept before texts were cleaned. */
const keepAs = (id: string, from: string, to: string) =>
  rows(
    `update budget_lines l set programme = $3 from yearly_records r, (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e
     where r.id = l.record_id and r.partnership_id = $1 and l.programme = $2`,
    [id, from, to],
  );

test('a line that was kept with an unseen sign in its name is still that line', async () => {
  const { id, type } = await aPartnership();
  must(await type([line('federal', 'operating', '500', 'Steun')]));
  await keepAs(id, 'Steun', 'Steun\u200b');
  must(await type([{ ...line('federal', 'operating', '600', 'Steun\u200b'), base: 50_000 }]));
  expect((await kept(partnership(id)))[0]?.lines).toHaveLength(1);
});

test('of two lines that look the same nobody can tell which is meant: a figure goes into neither', async () => {
  const { id, type } = await aPartnership();
  must(await type([line('federal', 'operating', '500', 'Steun'), line('federal', 'operating', '900', 'Andere steun')]));
  await keepAs(id, 'Andere steun', 'Steun\u200b');
  const before = (await kept(partnership(id)))[0]?.lines;
  expect(await type([{ ...line('federal', 'operating', '600', 'Steun'), base: 50_000 }])).toMatchObject({
    fields: { 'federal.operating.Steun.planned': { code: 'programme_alike' } },
  });
  expect((await kept(partnership(id)))[0]?.lines).toEqual(before);
});
