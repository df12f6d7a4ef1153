import { describe, expect, test } from 'vitest';
import { discardVersion, pasteText, startVersion, unsetSwitch } from '@/lib/domain/regulations/commands/drafting';
import { addRegulation, renameRegulation } from '@/lib/domain/regulations/commands/naming';
import { listRegulationHistory } from '@/lib/domain/regulations/queries/history';
import { markOf } from '@/lib/domain/regulations/queries/parts';
import { REGULATION_TEXT_MAX } from '@/lib/domain/regulations/rules';
import { switchAsText } from '@/lib/domain/regulations/rules/switches';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { adopted, choose, draftIn } from '../../support/adopted-regulation';
import { statementsOf } from '../../support/database';
import { employed } from '../../support/employed';
import { at, atVvsg } from '../../support/people';
import { aCouncil, aRegulation, regulationOf, textOf } from '../../support/regulations';

const amount = (maximum: string) => ({ switch: 'amount', article: '5', maximum, share: '75' }) as const;

describe('a regulation', () => {
  test('begins with a draft by who handles grants; its name is taken once, however it is written', async () => {
    const { municipality, by } = await aCouncil();
    const handler = at(await employed(municipality, 'grant_handler'), municipality);
    const id = must(await addRegulation(...handler, { name: ' Projecten  in het Zuiden ' })).id;
    expect(await regulationOf(by, id)).toMatchObject({
      name: 'Projecten in het Zuiden',
      versions: [{ no: 1, state: 'draft', switches: {}, councilDate: null }],
    });
    const taken = { code: 'invalid', fields: { name: { code: 'regulation_name_taken' } } };
    expect(await addRegulation(...by, { name: 'projecten in het zuiden' })).toMatchObject(taken);
    const other = await aRegulation(by, 'Noodhulp');
    expect(
      await renameRegulation(...by, { regulationId: other, base: { name: 'Noodhulp' }, change: { name: 'PROJECTEN in het Zuiden' } }),
    ).toMatchObject(taken);
    must(await renameRegulation(...by, { regulationId: other, base: { name: 'Noodhulp' }, change: { name: 'Dringende hulp' } }));
    expect(await renameRegulation(...by, { regulationId: other, base: { name: 'Noodhulp' }, change: { name: 'Hulp' } })).toMatchObject({
      code: 'conflict',
      conflicts: { name: { theirs: 'Dringende hulp' } },
    });
  });

  test('is nobody else’s: not of who only edits, of a reader, of a member of a board, of another municipality, of VVSG', async () => {
    const { municipality, by } = await aCouncil();
    const id = await aRegulation(by);
    const { id: versionId } = await draftIn(by, id);
    const paste = { versionId, base: { mark: markOf('') }, text: 'Gekaapt' };
    for (const role of ['editor', 'reader', 'board_member', 'board_chair'] as const)
      await expect(pasteText(...at(await employed(municipality, role), municipality), paste)).rejects.toMatchObject({ code: 'forbidden' });
    for (const role of ['adviser', 'administrator'] as const)
      await expect(pasteText(...at(atVvsg(role), municipality), paste)).rejects.toMatchObject({ code: 'forbidden' });
    const other = await aCouncil();
    expect(await pasteText(...other.by, paste)).toMatchObject({ code: 'not_found' });
    expect(await regulationOf(other.by, id)).toBeNull();
    expect(await regulationOf(at(await employed(municipality, 'reader'), municipality), id)).toMatchObject({ id });
    await expect(regulationOf(at(atVvsg('administrator'), municipality), id)).rejects.toThrow();
    expect(await textOf(by, versionId)).toBe('');
  });

  test('is read in one statement, and no id at all is none', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    expect(await statementsOf(() => regulationOf(by, id))).toHaveLength(1);
    expect(await regulationOf(by, 'reglement')).toBeNull();
  });
});

describe('the text of a draft', () => {
  test('is kept as text: markup stays what it is, unseen signs go, and who was first is a conflict', async () => {
    const { by } = await aCouncil();
    const { id: versionId } = await draftIn(by, await aRegulation(by));
    const none = { mark: markOf('') };
    must(await pasteText(...by, { versionId, base: none, text: '<script>alert(1)</script>\r\n\r\n\r\n\r\nArtikel\u200b 1  ' }));
    const kept = '<script>alert(1)</script>\n\nArtikel 1';
    expect(await textOf(by, versionId)).toBe(kept);
    expect(await pasteText(...by, { versionId, base: none, text: 'Anders' })).toMatchObject({ code: 'conflict' });
    expect(await pasteText(...by, { versionId, base: { mark: markOf(kept) }, text: kept })).toMatchObject({ unchanged: true });
    const long = 'a'.repeat(REGULATION_TEXT_MAX);
    expect(await pasteText(...by, { versionId, base: { mark: markOf(kept) }, text: `${long}b` })).toMatchObject({
      fields: { text: { code: 'too_long', values: { maximum: REGULATION_TEXT_MAX } } },
    });
    must(await pasteText(...by, { versionId, base: { mark: markOf(kept) }, text: long }));
    expect(await textOf(by, versionId)).toHaveLength(REGULATION_TEXT_MAX);
  });
});

describe('a switch', () => {
  test('is set, set otherwise and set off, each as it was seen', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    must(await choose(by, id, amount('6.000')));
    const { id: versionId, switches } = await draftIn(by, id);
    expect(switches).toEqual({ amount: { article: '5', maximumCents: 600_000, sharePercent: 75 } });
    must(await choose(by, id, amount('7.000')));
    const base = switchAsText(switches, 'amount');
    expect(await choose(by, id, amount('7.000,00'))).toMatchObject({ unchanged: true });
    expect(await unsetSwitch(...by, { versionId, switch: 'amount', base })).toMatchObject({ code: 'conflict' });
    const now = switchAsText((await draftIn(by, id)).switches, 'amount');
    must(await unsetSwitch(...by, { versionId, switch: 'amount', base: now }));
    expect(await unsetSwitch(...by, { versionId, switch: 'amount', base: now })).toMatchObject({ unchanged: true });
    expect((await draftIn(by, id)).switches).toEqual({});
  });

  test('that somebody set meanwhile is a conflict; another one is not in the way', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    const { id: versionId } = await draftIn(by, id);
    const { setSwitch } = await import('@/lib/domain/regulations/commands/drafting');
    const set = (maximum: string) => setSwitch(...by, { ...amount(maximum), versionId, base: '' });
    const answers = await Promise.all([
      set('6.000'),
      set('7.000'),
      setSwitch(...by, { switch: 'home_activity', article: '4', versionId, base: '' }),
    ]);
    expect(answers.slice(0, 2).filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', conflicts: { amount: {} } });
    expect(Object.keys((await draftIn(by, id)).switches)).toEqual(['amount', 'home_activity']);
  });

  test.each([
    [amount('0,01'), null],
    [amount('1.000.000.000'), null],
    [amount('1.000.000.000,01'), ['maximum', 'amount_too_large']],
    [{ switch: 'closing', kind: 'days', days: '30 februari' } as const, ['days', 'no_such_day']],
    [{ switch: 'adviser', kind: 'board', boardId: '00000000-0000-4000-8000-000000000001' } as const, ['boardId', 'choose_board']],
    [{ switch: 'applicants', forms: [] } as const, ['forms', 'choose_one_or_more']],
    [{ switch: 'body', kind: 'other', name: '\u200b' } as const, ['name', 'name_who']],
  ])('%j is kept, or refused beside its field', async (choice, refused) => {
    const { by } = await aCouncil();
    const answer = await choose(by, await aRegulation(by), choice as never);
    if (refused === null) expect(answer.ok).toBe(true);
    else expect(answer).toMatchObject({ code: 'invalid', fields: { [refused[0] ?? '']: { code: refused[1] } } });
  });
});

describe('a draft', () => {
  test('is taken away as it was seen; the first one takes the regulation along', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    const draft = await draftIn(by, id);
    const seen = { text: draft.textMark, switches: markOf(JSON.stringify(draft.switches)) };
    must(await choose(by, id, { switch: 'home_activity' }));
    expect(await discardVersion(...by, { versionId: draft.id, seen })).toMatchObject({ code: 'conflict' });
    const again = { ...seen, switches: markOf(JSON.stringify((await draftIn(by, id)).switches)) };
    must(await discardVersion(...by, { versionId: draft.id, seen: again }));
    expect(await regulationOf(by, id)).toBeNull();
    expect(await discardVersion(...by, { versionId: draft.id, seen: again })).toMatchObject({ code: 'not_found' });
  });

  test('of a later version begins as what was adopted last, once; without it that stays', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    must(await choose(by, id, amount('6.000')));
    expect(await startVersion(...by, { regulationId: id })).toMatchObject({ code: 'draft_exists' });
    await adopted(by, id, '2023-04-01', 'Artikel 5');
    const [one, other] = await Promise.all([startVersion(...by, { regulationId: id }), startVersion(...by, { regulationId: id })]);
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
    const draft = await draftIn(by, id);
    expect(draft).toMatchObject({ no: 2, switches: { amount: { maximumCents: 600_000 } } });
    expect(await textOf(by, draft.id)).toBe('Artikel 5');
    must(
      await discardVersion(...by, {
        versionId: draft.id,
        seen: { text: draft.textMark, switches: markOf(JSON.stringify(draft.switches)) },
      }),
    );
    expect((await regulationOf(by, id))?.versions.map(({ no, state }) => [no, state])).toEqual([[1, 'adopted']]);
  });
});

test('the history tells each step, of which version and by whom', async () => {
  const { by } = await aCouncil();
  const id = await aRegulation(by);
  must(await choose(by, id, amount('6.000')));
  await adopted(by, id, '2023-04-01');
  must(await startVersion(...by, { regulationId: id }));
  must(await choose(by, id, amount('7.000')));
  const history = await withActor(...by, (reader) => listRegulationHistory(reader, id));
  expect(history.map(({ command }) => command)).toEqual([
    'setSwitch',
    'startVersion',
    'adoptVersion',
    'pasteText',
    'setSwitch',
    'addRegulation',
  ]);
  expect(history[0]?.actorName).toBe('Jo Peeters');
  expect(history[0]?.changes).toEqual([
    {
      table: 'regulation_versions',
      field: 'switches',
      from: { amount: { article: '5', maximumCents: 600_000, sharePercent: 75 } },
      to: { amount: { article: '5', maximumCents: 700_000, sharePercent: 75 } },
      of: { field: 'no', value: 2 },
    },
  ]);
});
