import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addBoard, changeBoard } from '@/lib/domain/boards/commands/describing';
import { listBoards } from '@/lib/domain/boards/queries/page';
import { BOARD_NAME_MAX } from '@/lib/domain/boards/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { handlerOf, ownBoard } from '../../support/boards';
import { employed } from '../../support/employed';
import { aMunicipality, asCoordinator, at, atVvsg } from '../../support/people';

const code = (answer: { ok: boolean; code?: string; fields?: Readonly<Record<string, { code: string }>> }) =>
  answer.ok
    ? 'done'
    : Object.entries(answer.fields ?? { '': { code: answer.code ?? '' } })
        .map(([field, error]) => `${field} ${error.code}`)
        .join();

const COUNTED = { countedOn: '2026-01-10', allWomen: 5, allMen: 4, allOthers: 0, votingWomen: 4, votingMen: 4, votingOthers: 0 };
const NOT_COUNTED = Object.fromEntries(Object.keys(COUNTED).map((field) => [field, null]));

describe('a board', () => {
  test('is added, described field by field and counted, and the history says who did what', async () => {
    const { id, handler, changeBoard, countBoard, board, history } = await ownBoard();
    expect(await board(id)).toMatchObject({
      name: 'Adviesraad',
      councilDate: '2025-02-24',
      quorumPercent: 50,
      interestWay: 'closed',
      seats: [],
    });
    const change = { name: ' Wereldraad ', quorumPercent: '60 %', hasCastingVote: 'true', interestWay: 'reads' };
    must(await changeBoard(id, { name: 'Adviesraad', quorumPercent: '50', hasCastingVote: 'false', interestWay: 'closed' }, change));
    must(await countBoard(id, NOT_COUNTED, { ...COUNTED, allMen: '4' }));
    expect(await board(id)).toMatchObject({
      name: 'Wereldraad',
      quorumPercent: 60,
      hasCastingVote: true,
      interestWay: 'reads',
      ...COUNTED,
    });
    expect((await history(id)).map(({ command, actorName, changes }) => [command, actorName, changes.map(({ field }) => field)])).toEqual([
      ['countBoard', handler.name, expect.arrayContaining(['counted_on', 'all_women', 'voting_men'])],
      ['changeBoard', handler.name, ['name', 'interest_way', 'quorum_percent', 'has_casting_vote']],
      ['addBoard', handler.name, expect.arrayContaining(['name', 'council_date', 'council_number'])],
    ]);
  });

  test('has a name of its own in its municipality, however it is spelled and however many ask at once', async () => {
    const { id, addBoard, changeBoard } = await ownBoard();
    expect(code(await addBoard({ name: 'ADVIESRAAD ' }))).toBe('name board_name_taken');
    const both = await Promise.all([addBoard({ name: 'Jeugdraad' }), addBoard({ name: 'Jeugdraad' })]);
    expect(both.map(code).sort()).toEqual(['done', 'name board_name_taken']);
    expect(code(await changeBoard(id, { name: 'Adviesraad' }, { name: 'jeugdraad' }))).toBe('name board_name_taken');
    expect(code(await changeBoard(id, { name: 'Adviesraad' }, { name: 'ADVIESRAAD' }))).toBe('done');
    const elsewhere = await handlerOf(await aMunicipality());
    expect(code(await elsewhere.addBoard({ name: 'Adviesraad' }))).toBe('done');
  });

  test('sent twice with one key is added once', async () => {
    const { addBoard } = await ownBoard();
    const key = randomUUID();
    expect(must(await addBoard({ name: 'Eén keer' }, key))).toEqual(must(await addBoard({ name: 'Eén keer' }, key)));
  });

  test.each([
    [{ name: '' }, 'name required'],
    [{ name: ' \u200b ' }, 'name required'],
    [{ name: '...' }, 'name required'],
    [{ name: 'x'.repeat(BOARD_NAME_MAX + 1) }, 'name too_long'],
    [{ name: 'a\u0000' }, 'name unreadable'],
    [{ name: 'Raad', councilDate: '30 februari 2025' }, 'councilDate no_such_day'],
    [{ name: 'Raad', councilDate: '1/1/19999' }, 'councilDate not_a_day'],
    [{ name: 'Raad', councilDate: '2050-01-01' }, 'councilDate year_too_late'],
    [{ name: '<b>Raad</b> & zonen' }, 'done'],
  ])('%j: %s', async (input, answer) => {
    const { addBoard } = await handlerOf(await aMunicipality());
    expect(code(await addBoard(input))).toBe(answer);
  });

  test.each([
    ['quorumPercent', '101', 'not_in_range'],
    ['quorumPercent', '-1', 'not_in_range'],
    ['quorumPercent', '50,5', 'not_in_range'],
    ['quorumPercent', '', 'required'],
    ['quorumPercent', `5${'0'.repeat(100)}`, 'not_in_range'],
    ['proxiesMax', '6', 'not_in_range'],
    ['fewestAble', '0', 'not_in_range'],
    ['hasCastingVote', 'maybe', 'required'],
    ['substitute', 'mayor', 'required'],
  ])('%s cannot be %j', async (field, value, error) => {
    const { id, changeBoard } = await ownBoard();
    expect(code(await changeBoard(id, {}, { [field]: value }))).toBe(`${field} ${error}`);
  });

  test.each([
    [{ votingWomen: 6 }, 'votingWomen more_vote_than_sit'],
    [{ allMen: 501 }, 'allMen not_in_range'],
    [{ countedOn: '' }, 'countedOn required'],
    [{ countedOn: '2099-01-01' }, 'countedOn counted_tomorrow'],
  ])('is not counted so: %j', async (input, answer) => {
    const { id, countBoard } = await ownBoard();
    expect(code(await countBoard(id, NOT_COUNTED, { ...COUNTED, ...input }))).toBe(answer);
  });

  test('that somebody changed meanwhile is no longer as the second saw it', async () => {
    const { id, changeBoard, countBoard } = await ownBoard();
    must(await changeBoard(id, { fewestAble: 3 }, { fewestAble: 4 }));
    expect(await changeBoard(id, { fewestAble: '3' }, { fewestAble: '5' })).toMatchObject({
      code: 'conflict',
      conflicts: { fewestAble: { theirs: 4, yours: 5 } },
    });
    expect(await changeBoard(id, { fewestAble: '3' }, { fewestAble: '4' })).toMatchObject({ ok: true, unchanged: true });
    must(await countBoard(id, NOT_COUNTED, COUNTED));
    expect(await countBoard(id, NOT_COUNTED, { ...COUNTED, allWomen: 6 })).toMatchObject({
      code: 'conflict',
      conflicts: { allWomen: { theirs: 5, yours: 6 } },
    });
  });

  test('ends on a day, with everybody who sits there, and exists after all', async () => {
    const { id, addSeat, endBoard, board, history } = await ownBoard();
    must(await addSeat(id, { name: 'Blijft' }));
    must(await addSeat(id, { name: 'Was weg', untilDate: '2025-06-30' }));
    const coming = must(await addSeat(id, { name: 'Komt nog', fromDate: '2027-01-01' }));
    expect(code(await endBoard(id, null, '2026-06-30'))).toBe('endedOn seat_begins_after');
    must(await endBoard(id, null, '2027-06-30'));
    expect((await board(id)).seats.map(({ name, endedOn }) => [name, endedOn])).toEqual([
      ['Blijft', '2027-06-30'],
      ['Komt nog', '2027-06-30'],
      ['Was weg', null],
    ]);
    expect(coming.id).not.toBe('');
    expect(code(await addSeat(id, { name: 'Te laat' }))).toBe(' board_has_ended');
    must(await endBoard(id, '2027-06-30', null));
    expect(code(await addSeat(id, { name: 'Toch niet' }))).toBe('done');
    expect((await board(id)).endedOn).toBeNull();
    expect((await history(id)).filter(({ command }) => command === 'endBoard')).toHaveLength(2);
  });
});

describe('who may', () => {
  test('editors and readers look and change nothing, members and VVSG do neither', async () => {
    const { id, municipality } = await ownBoard();
    for (const role of ['editor', 'reader', 'board_member', 'board_chair'] as const) {
      const actor = await employed(municipality, role);
      await expect(addBoard(...at(actor, municipality), { name: 'Gekaapt' })).rejects.toMatchObject({ code: 'forbidden' });
      const change = { boardId: id, base: { name: 'Adviesraad' }, change: { name: 'Gekaapt' } };
      await expect(changeBoard(...at(actor, municipality), change)).rejects.toMatchObject({ code: 'forbidden' });
      const seen = await withActor(...at(actor, municipality), listBoards);
      expect(seen.map(({ name }) => name)).toEqual(role.startsWith('board') ? [] : ['Adviesraad']);
    }
    // Two hats: an adviser of VVSG has none of the roles there.
    const adviser = atVvsg('adviser');
    await expect(withActor(...at(adviser, municipality), listBoards)).rejects.toThrow();
  });

  test('a coordinator who stands in no list of the municipality writes nothing', async () => {
    const { municipality } = await ownBoard();
    await expect(addBoard(...at(asCoordinator(municipality), municipality), { name: 'Gekaapt' })).rejects.toThrow();
  });

  test('another municipality finds none of it', async () => {
    const { id } = await ownBoard();
    const elsewhere = await handlerOf(await aMunicipality());
    expect(await elsewhere.changeBoard(id, { name: 'Adviesraad' }, { name: 'Gekaapt' })).toMatchObject({ code: 'not_found' });
    expect(await elsewhere.addSeat(id, {})).toMatchObject({ code: 'not_found' });
    await expect(elsewhere.board(id)).rejects.toThrow('no board');
    expect(await elsewhere.history(id)).toEqual([]);
  });
});
