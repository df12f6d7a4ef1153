import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { chooseForPartnership } from '@/lib/domain/partnerships/commands/choosing';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

async function partnershipWithChoices() {
  const partnership = await activePartnership();
  const { id, municipality } = partnership;
  const editor = asEditor(municipality);
  const choose = (set: string, code: unknown, chosen: unknown = true) =>
    chooseForPartnership(...at(editor, municipality), { partnershipId: id, set, code, chosen });
  const facts = async () => {
    const found = await withActor(...at(editor, municipality), (reader) => findPartnershipFacts(reader, id));
    return { themes: found?.themes, sdgs: found?.sdgs, approaches: found?.approaches };
  };
  return { ...partnership, editor, choose, facts };
}

describe('choosing what a partnership is about', () => {
  test('themes, goals and further approaches are taken and left, and the history says which', async () => {
    const { id, municipality, editor, choose, facts } = await partnershipWithChoices();
    must(await choose('themes', 'waste'));
    must(await choose('themes', 'health'));
    must(await choose('sdgs', '17'));
    must(await choose('approaches', 'youth_work'));
    must(await choose('themes', 'waste', false));
    expect(await facts()).toEqual({ themes: ['health'], sdgs: [17], approaches: ['youth_work'] });
    const history = await withActor(...at(editor, municipality), (reader) => listHistory(reader, id));
    expect(history.slice(0, 5).map(({ command, changes }) => [command, ...changes])).toEqual([
      ['chooseForPartnership', { table: 'partnership_themes', field: 'theme', from: 'waste', to: null }],
      ['chooseForPartnership', { table: 'partnership_approaches', field: 'approach', from: null, to: 'youth_work' }],
      ['chooseForPartnership', { table: 'partnership_sdgs', field: 'goal', from: null, to: 17 }],
      ['chooseForPartnership', { table: 'partnership_themes', field: 'theme', from: null, to: 'health' }],
      ['chooseForPartnership', { table: 'partnership_themes', field: 'theme', from: null, to: 'waste' }],
    ]);
  });

  test('what stands there already is no change and leaves no event', async () => {
    const { municipality, choose } = await partnershipWithChoices();
    must(await choose('themes', 'waste'));
    expect(await choose('themes', 'waste')).toEqual({ ok: true, value: null, unchanged: true });
    expect(await choose('sdgs', '3', false)).toEqual({ ok: true, value: null, unchanged: true });
    const events = await rows("select 1 from events where municipality_id = $1 and command = 'chooseForPartnership'", [municipality.id]);
    expect(events).toHaveLength(1);
  });

  test.each([
    ['themes', 'sorcery'],
    ['themes', ''],
    ['themes', 'waste\u0000'],
    ['themes', '\ud800'],
    ['themes', 'x'.repeat(61)],
    ['themes', null],
    ['sdgs', '0'],
    ['sdgs', '18'],
    ['sdgs', 'waste'],
    ['sdgs', '007'],
    ['sdgs', '99999999999999999999'],
    ['approaches', 'waste'],
  ])('%s: %j is refused, to take and to leave', async (set, code) => {
    const { choose, facts } = await partnershipWithChoices();
    for (const chosen of [true, false]) {
      expect(await choose(set, code, chosen)).toMatchObject({ ok: false, code: 'invalid', fields: { code: { code: 'unknown_choice' } } });
    }
    expect(await facts()).toEqual({ themes: [], sdgs: [], approaches: [] });
  });

  test('the main approach of today is never a further one', async () => {
    const { choose } = await partnershipWithChoices();
    expect(await choose('approaches', 'city_to_city')).toMatchObject({ ok: false, fields: { code: { code: 'is_main_approach' } } });
  });

  test('an unknown set, and no answer, are refused', async () => {
    const { choose } = await partnershipWithChoices();
    expect(await choose('colours', 'waste')).toMatchObject({ ok: false, code: 'invalid' });
    expect(await choose('themes', 'waste', 'ja')).toMatchObject({ ok: false, code: 'invalid' });
  });

  test('many at once all arrive, and the same twice is there once', async () => {
    const { choose, facts } = await partnershipWithChoices();
    const codes = ['waste', 'health', 'youth', 'sport', 'waste', 'health'];
    const answers = await Promise.all([...codes.map((code) => choose('themes', code)), choose('sdgs', '4'), choose('sdgs', '6')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(8);
    expect(await facts()).toEqual({ themes: ['health', 'sport', 'waste', 'youth'], sdgs: [4, 6], approaches: [] });
  });
});

describe('who may', () => {
  test('a reader, a participant, an invited one and a stranger choose nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const input = { partnershipId: id, set: 'themes', code: 'waste', chosen: true };
    await expect(chooseForPartnership(...at(asReader(lead), lead), input)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger]) {
      const answer = await chooseForPartnership(...at(asCoordinator(municipality), municipality), input);
      expect(answer).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect(await rows('select 1 from partnership_themes where partnership_id = $1', [id])).toEqual([]);
  });

  test('a participant reads what the lead chose', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    must(await chooseForPartnership(...at(asCoordinator(lead), lead), { partnershipId: id, set: 'sdgs', code: '6', chosen: true }));
    const read = (municipality: typeof lead) =>
      withActor(...at(asReader(municipality), municipality), (reader) => findPartnershipFacts(reader, id));
    expect((await read(participant))?.sdgs).toEqual([6]);
    expect(await read(invited)).toBeNull();
  });

  test('of a withdrawn entry nothing changes any more', async () => {
    const { id, municipality, choose } = await partnershipWithChoices();
    await withdraw({ id, municipality });
    expect(await choose('themes', 'waste')).toMatchObject({ ok: false, code: 'not_found' });
  });
});
