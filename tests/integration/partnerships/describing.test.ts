import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

const titleOf = async (id: string) => (await rows<{ title: string }>('select title from partnerships where id = $1', [id]))[0]?.title;

describe('changing the title of a partnership', () => {
  test('an editor changes it, and the history tells from what to what', async () => {
    const { id, title, municipality } = await activePartnership();
    const editor = asEditor(municipality);
    must(
      await describePartnership(...at(editor, municipality), {
        partnershipId: id,
        base: { title },
        change: { title: '  Wij   en Dogbo ' },
      }),
    );
    expect(await rows('select title, sort_key from partnerships where id = $1', [id])).toEqual([
      { title: 'Wij en Dogbo', sort_key: 'wij en dogbo' },
    ]);
    const [latest] = await withActor(...at(editor, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'describePartnership', actorName: editor.name });
    expect(latest?.changes).toEqual([{ table: 'partnerships', field: 'title', from: title, to: 'Wij en Dogbo' }]);
  });

  test('two people on one title: the second sees both, and nothing is lost', async () => {
    const { id, title, municipality, coordinator } = await activePartnership();
    must(await describePartnership(...at(coordinator, municipality), { partnershipId: id, base: { title }, change: { title: 'Van An' } }));
    const late = await describePartnership(...at(asEditor(municipality), municipality), {
      partnershipId: id,
      base: { title },
      change: { title: 'Van Els' },
    });
    expect(late).toEqual({ ok: false, code: 'conflict', conflicts: { title: { theirs: 'Van An', yours: 'Van Els' } } });
    expect(await titleOf(id)).toBe('Van An');
  });

  test('of twenty who start from the same title at once exactly one wins, the others hear of it', async () => {
    const { id, title, municipality, coordinator } = await activePartnership();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        describePartnership(...at(coordinator, municipality), { partnershipId: id, base: { title }, change: { title: `Titel ${n}` } }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict')).toHaveLength(19);
  });

  test('sending what stands there already is no conflict and leaves no event', async () => {
    const { id, title, municipality, coordinator } = await activePartnership();
    must(await describePartnership(...at(coordinator, municipality), { partnershipId: id, base: { title: 'ouder' }, change: { title } }));
    expect(await rows("select 1 from audit_rows where table_name = 'partnerships' and subject_id = $1", [id])).toHaveLength(1);
    expect(await rows("select 1 from events where municipality_id = $1 and command = 'describePartnership'", [municipality.id])).toEqual(
      [],
    );
  });

  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['x'.repeat(201), 'too_long'],
    ['\u0000', 'unreadable'],
  ])('the title %j is refused', async (typed, code) => {
    const { id, title, municipality, coordinator } = await activePartnership();
    const result = await describePartnership(...at(coordinator, municipality), {
      partnershipId: id,
      base: { title },
      change: { title: typed },
    });
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { title: { code } } });
    expect(await titleOf(id)).toBe(title);
  });

  test('a reader, a participant and a stranger change nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const title = (await titleOf(id)) ?? '';
    const input = { partnershipId: id, base: { title }, change: { title: 'Gekaapt' } };
    await expect(describePartnership(...at(asReader(lead), lead), input)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger]) {
      expect(await describePartnership(...at(asCoordinator(municipality), municipality), input)).toMatchObject({
        ok: false,
        code: 'not_found',
      });
    }
    expect(await titleOf(id)).toBe(title);
  });
});
