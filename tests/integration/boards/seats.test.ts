import { describe, expect, test } from 'vitest';
import { listBoardPeople, listOwnBoards } from '@/lib/domain/boards/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { boardScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { handlerOf, MEMBER, ownBoard } from '../../support/boards';
import { employed } from '../../support/employed';
import { aMunicipality, asReader } from '../../support/people';

const code = (answer: { ok: boolean; code?: string; fields?: Readonly<Record<string, { code: string }>> }) =>
  answer.ok
    ? 'done'
    : Object.entries(answer.fields ?? { '': { code: answer.code ?? '' } })
        .map(([field, error]) => `${field} ${error.code}`)
        .join();

/** As the page sends what it saw. */
const AS_SEEN = { ...MEMBER, organisation: '', votes: true, endedOn: null, personId: null };

describe('a seat', () => {
  test('is given, changed, ended and taken away, and the history says of whom', async () => {
    const { id, handler, addSeat, changeSeat, endSeat, removeSeat, board, history } = await ownBoard();
    const { id: first } = must(await addSeat(id, {}));
    const { id: second } = must(await addSeat(id, { name: 'Vergissing' }));
    must(
      await changeSeat(
        first,
        { function: 'member', capacity: 'resident', organisation: '' },
        { function: 'chair', capacity: 'organisation', organisation: 'Wereldkring' },
      ),
    );
    must(await endSeat(first, '31 maart 2026'));
    must(await removeSeat(second, { ...AS_SEEN, name: 'Vergissing' }));
    expect((await board(id)).seats).toEqual([
      expect.objectContaining({
        ...AS_SEEN,
        function: 'chair',
        capacity: 'organisation',
        organisation: 'Wereldkring',
        endedOn: '2026-03-31',
      }),
    ]);
    const told = (await history(id)).map(({ command, actorName, changes }) => [
      command,
      actorName,
      changes[0]?.of?.value ?? changes[0]?.to ?? changes[0]?.from,
    ]);
    expect(told).toEqual([
      ['removeSeat', handler.name, 'Vergissing'],
      ['endSeat', handler.name, 'Jan Verhelst'],
      ['changeSeat', handler.name, 'Jan Verhelst'],
      ['addSeat', handler.name, 'Vergissing'],
      ['addSeat', handler.name, 'Jan Verhelst'],
      ['addBoard', handler.name, expect.anything()],
    ]);
  });

  test('has a vote by its capacity, unless it is said', async () => {
    const { id, addSeat, board } = await ownBoard();
    must(await addSeat(id, { name: 'A inwoner' }));
    must(await addSeat(id, { name: 'B ambtenaar', capacity: 'official' }));
    must(await addSeat(id, { name: 'C raadslid', capacity: 'council_member' }));
    must(await addSeat(id, { name: 'D schepen', capacity: 'college_member', votes: 'true' }));
    must(await addSeat(id, { name: 'E vereniging', capacity: 'organisation', organisation: 'Wereldkring', votes: false }));
    expect((await board(id)).seats.map(({ votes }) => votes)).toEqual([true, false, false, true, false]);
  });

  test('is one chair at a time, whoever asks first', async () => {
    const { id, addSeat, changeSeat, endSeat, board } = await ownBoard();
    const both = await Promise.all([addSeat(id, { name: 'Luc', function: 'chair' }), addSeat(id, { name: 'Marijke', function: 'chair' })]);
    expect(both.map(code).sort()).toEqual(['done', 'function chair_taken']);
    const [chair] = (await board(id)).seats;
    const { id: next } = must(await addSeat(id, { name: 'Opvolger' }));
    expect(code(await changeSeat(next, { function: 'member' }, { function: 'chair' }))).toBe('function chair_taken');
    must(await endSeat(chair?.id ?? '', '2026-03-31'));
    must(await changeSeat(next, { function: 'member', fromDate: '2025-03-01' }, { function: 'chair', fromDate: '1 april 2026' }));
    expect(code(await changeSeat(chair?.id ?? '', { endedOn: '2026-03-31' }, { endedOn: null }))).toBe('function chair_taken');
  });

  test.each([
    [{ fromDate: '' }, 'fromDate required'],
    [{ fromDate: '30 februari 2025' }, 'fromDate no_such_day'],
    [{ fromDate: '1/1/19999' }, 'fromDate not_a_day'],
    [{ untilDate: '2025-02-28' }, 'untilDate term_ends_before_it_begins'],
    [{ untilDate: '2060-01-01' }, 'untilDate year_too_late'],
    [{ capacity: 'organisation' }, 'organisation required'],
    [{ capacity: 'king' }, 'capacity choose_capacity'],
    [{ function: '' }, 'function choose_board_function'],
    [{ name: '\u202e ' }, 'name required'],
    [{ personId: '00000000-0000-4000-8000-000000000000' }, 'personId choose_account'],
    [{ personId: 'jan' }, 'personId choose_account'],
    [{ name: '<script>alert(1)</script>', organisation: 'goes with its capacity' }, 'done'],
  ])('%j: %s', async (input, answer) => {
    const { id, addSeat } = await ownBoard();
    expect(code(await addSeat(id, input))).toBe(answer);
  });

  test('ends within its term, and can be put right', async () => {
    const { id, addSeat, changeSeat, endSeat } = await ownBoard();
    const { id: seat } = must(await addSeat(id, { untilDate: '2030-12-31' }));
    expect(code(await endSeat(seat, '2025-02-28'))).toBe('endedOn seat_ends_before_it_begins');
    expect(code(await endSeat(seat, '2031-01-01'))).toBe('endedOn seat_ends_after_its_term');
    must(await endSeat(seat, '2026-05-31'));
    expect(await endSeat(seat, '2026-06-30')).toMatchObject({ code: 'conflict', conflicts: { endedOn: { theirs: '2026-05-31' } } });
    expect(code(await changeSeat(seat, { endedOn: '2026-05-31' }, { endedOn: '' }))).toBe('done');
  });

  test('that somebody changed meanwhile is not taken away, and not changed over', async () => {
    const { id, addSeat, changeSeat, removeSeat } = await ownBoard();
    const { id: seat } = must(await addSeat(id, {}));
    must(await changeSeat(seat, { votes: 'true' }, { votes: 'false' }));
    expect(await changeSeat(seat, { name: 'Jan' }, { name: 'Jef' })).toMatchObject({ code: 'conflict' });
    expect(await removeSeat(seat, AS_SEEN)).toMatchObject({ code: 'conflict', conflicts: { votes: { theirs: false, yours: true } } });
    must(await removeSeat(seat, { ...AS_SEEN, votes: false }));
    expect(await removeSeat(seat, { ...AS_SEEN, votes: false })).toMatchObject({ code: 'not_found' });
    const elsewhere = await handlerOf(await aMunicipality());
    const { id: other } = must(await addSeat(id, {}));
    expect(await elsewhere.changeSeat(other, { name: MEMBER.name }, { name: 'Gekaapt' })).toMatchObject({ code: 'not_found' });
  });
});

describe('an account', () => {
  test('is of who has a role in boards there, has one seat in a board, and is nobody else’s to see', async () => {
    const { id, municipality, here, addSeat, changeSeat } = await ownBoard();
    const member = await employed(municipality, 'board_member');
    const editor = await employed(municipality, 'editor');
    expect(await withActor(...here, listBoardPeople)).toEqual([{ id: member.userId, name: 'Jo Peeters' }]);
    expect(code(await addSeat(id, { personId: editor.userId }))).toBe('personId choose_account');
    const { id: seat } = must(await addSeat(id, { personId: member.userId }));
    expect(code(await addSeat(id, { name: 'Nog eens', personId: member.userId }))).toBe('personId person_has_seat');
    must(await changeSeat(seat, { personId: member.userId }, { personId: '' }));
    must(await addSeat(id, { name: 'Ander', personId: member.userId }));
    expect(await withActor(...here, listBoardPeople)).toHaveLength(1);
  });

  test('opens the boards in which it has a seat today, and no others', async () => {
    const { id, municipality, addBoard, addSeat, endSeat } = await ownBoard();
    const other = must(await addBoard({ name: 'Andere raad' }));
    const member = await employed(municipality, 'board_member');
    const own = () => withActor(member, boardScope(member, municipality.id), listOwnBoards);
    expect(await own()).toEqual([]);
    const { id: seat } = must(await addSeat(id, { name: 'Ik', personId: member.userId, untilDate: '2030-12-31' }));
    must(await addSeat(id, { name: 'Zij' }));
    must(await addSeat(other.id, { name: 'Pas later', personId: member.userId, fromDate: '2027-01-01' }));
    expect(await own()).toMatchObject([{ id, own: { id: seat, name: 'Ik' }, seats: [{ name: 'Ik' }, { name: 'Zij' }] }]);
    expect(JSON.stringify(await own())).not.toContain(member.userId);
    must(await endSeat(seat, '2025-12-31'));
    expect(await own()).toEqual([]);
  });

  test('of who works there and sits nowhere opens no board', async () => {
    const { municipality } = await ownBoard();
    expect(() => boardScope(asReader(municipality), municipality.id)).toThrow();
  });
});
