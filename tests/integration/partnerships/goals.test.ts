import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { addGoal, changeGoal, removeGoal } from '@/lib/domain/partnerships/commands/goals';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { GOAL_MAX, GOALS_MAX } from '@/lib/domain/partnerships/rules/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

async function partnershipWithGoals() {
  const partnership = await activePartnership();
  const { id, municipality } = partnership;
  const editor = asEditor(municipality);
  const here = at(editor, municipality);
  return {
    ...partnership,
    editor,
    here,
    add: (side: string, goal: unknown, key?: string) =>
      addGoal(...here, { partnershipId: id, side, goal }, key === undefined ? {} : { key }),
    change: (goalId: string, base: string, goal: string) =>
      changeGoal(...here, { partnershipId: id, goalId, base: { goal: base }, change: { goal } }),
    remove: (goalId: string, seen: string) => removeGoal(...here, { partnershipId: id, goalId, base: { goal: seen } }),
    goals: async () => {
      const facts = await withActor(...here, (reader) => findPartnershipFacts(reader, id));
      return (facts?.goals ?? []).map(({ side, goal }) => `${side}: ${goal}`);
    },
  };
}

describe('goals', () => {
  test('are added on each side, worded otherwise and taken away, and the history keeps all of it', async () => {
    const { id, here, editor, add, change, remove, goals } = await partnershipWithGoals();
    const { id: first } = must(await add('ours', '  Scholen leren   van Dogbo '));
    must(await add('theirs', 'Elk kind geregistreerd'));
    must(await add('ours', 'Wereldburgerschap'));
    must(await change(first, 'Scholen leren van Dogbo', 'Alle scholen leren van Dogbo'));
    expect(await goals()).toEqual(
      expect.arrayContaining(['ours: Alle scholen leren van Dogbo', 'ours: Wereldburgerschap', 'theirs: Elk kind geregistreerd']),
    );
    must(await remove(first, 'Alle scholen leren van Dogbo'));
    expect((await goals()).filter((goal) => goal.startsWith('ours'))).toEqual(['ours: Wereldburgerschap']);
    const history = await withActor(...here, (reader) => listHistory(reader, id));
    expect(history.slice(0, 2)).toMatchObject([
      {
        command: 'removeGoal',
        actorName: editor.name,
        changes: [
          { field: 'goal', from: 'Alle scholen leren van Dogbo', to: null },
          { field: 'side', from: 'ours', to: null },
        ],
      },
      { command: 'changeGoal', changes: [{ field: 'goal', from: 'Scholen leren van Dogbo', to: 'Alle scholen leren van Dogbo' }] },
    ]);
  });

  test.each([
    ['', 'required'],
    ['   ', 'required'],
    [null, 'required'],
    ['x'.repeat(GOAL_MAX + 1), 'too_long'],
    ['\u0000', 'unreadable'],
    ['\ud800', 'unreadable'],
  ])('%j is refused', async (goal, code) => {
    const { add, goals } = await partnershipWithGoals();
    expect(await add('ours', goal)).toMatchObject({ ok: false, code: 'invalid', fields: { goal: { code } } });
    expect(await goals()).toEqual([]);
  });

  test('another side than the two is refused', async () => {
    const { add } = await partnershipWithGoals();
    expect(await add('nobody', 'Doel')).toMatchObject({ ok: false, code: 'invalid' });
  });

  test('a side holds its maximum, however many come at once', async () => {
    const { add, goals } = await partnershipWithGoals();
    const answers = await Promise.all(Array.from({ length: GOALS_MAX + 2 }, (_, n) => add('ours', `Doel ${n}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(GOALS_MAX);
    expect(answers.filter((answer) => !answer.ok && answer.fields?.goal?.code === 'too_many_goals')).toHaveLength(2);
    must(await add('theirs', 'De andere kant heeft nog plaats'));
    expect(await goals()).toHaveLength(GOALS_MAX + 1);
  });

  test('sent twice with one key it is added once; two people at once both stay', async () => {
    const { add, goals } = await partnershipWithGoals();
    const key = randomUUID();
    const [once, again] = [must(await add('ours', 'Eén keer', key)), must(await add('ours', 'Eén keer', key))];
    expect(again).toEqual(once);
    await Promise.all([add('ours', 'Van An'), add('ours', 'Van Els')]);
    expect((await goals()).sort()).toEqual(['ours: Eén keer', 'ours: Van An', 'ours: Van Els']);
  });

  test('two people on one goal: the second sees both', async () => {
    const { add, change } = await partnershipWithGoals();
    const { id: goalId } = must(await add('ours', 'Eerst'));
    must(await change(goalId, 'Eerst', 'Van An'));
    expect(await change(goalId, 'Eerst', 'Van Els')).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { goal: { theirs: 'Van An', yours: 'Van Els' } },
    });
  });

  test('one that somebody worded otherwise meanwhile is not taken away by who saw the old words', async () => {
    const { add, change, remove, goals } = await partnershipWithGoals();
    const { id: goalId } = must(await add('ours', 'Eerst'));
    must(await change(goalId, 'Eerst', 'Van An'));
    expect(await remove(goalId, 'Eerst')).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { goal: { theirs: 'Van An', yours: 'Eerst' } },
    });
    expect(await goals()).toEqual(['ours: Van An']);
    must(await remove(goalId, 'Van An'));
    expect(await remove(goalId, 'Van An')).toEqual({ ok: true, value: null, unchanged: true });
  });

  test('one that is worded otherwise and taken away at once: whoever comes second hears of it', async () => {
    const { add, change, remove, goals } = await partnershipWithGoals();
    const { id: goalId } = must(await add('ours', 'Eerst'));
    const [worded, removed] = await Promise.all([change(goalId, 'Eerst', 'Van An'), remove(goalId, 'Eerst')]);
    expect([worded.ok, removed.ok].filter(Boolean)).toHaveLength(1);
    expect(await goals()).toEqual(worded.ok ? ['ours: Van An'] : []);
  });

  test('one that is gone, or of another partnership, is not changed and not taken away', async () => {
    const { id, here, add, remove, goals } = await partnershipWithGoals();
    const other = await partnershipWithGoals();
    const { id: foreign } = must(await other.add('ours', 'Van een ander'));
    must(await add('ours', 'Van hier'));
    for (const goalId of [foreign, randomUUID()]) {
      const input = { partnershipId: id, goalId, base: { goal: 'Van een ander' }, change: { goal: 'Gekaapt' } };
      expect(await changeGoal(...here, input)).toMatchObject({ ok: false, code: 'not_found' });
      expect(await remove(goalId, 'Van een ander')).toEqual({ ok: true, value: null, unchanged: true });
    }
    expect(await other.goals()).toEqual(['ours: Van een ander']);
    expect(await goals()).toEqual(['ours: Van hier']);
  });
});

describe('who may', () => {
  test('a reader, a participant, an invited one and a stranger change nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const { id: goalId } = must(
      await addGoal(...at(asCoordinator(lead), lead), { partnershipId: id, side: 'ours', goal: 'Van de trekker' }),
    );
    const all = (actor: ReturnType<typeof asReader>, municipality: typeof lead) => [
      () => addGoal(...at(actor, municipality), { partnershipId: id, side: 'ours', goal: 'Gekaapt' }),
      () =>
        changeGoal(...at(actor, municipality), {
          partnershipId: id,
          goalId,
          base: { goal: 'Van de trekker' },
          change: { goal: 'Gekaapt' },
        }),
      () => removeGoal(...at(actor, municipality), { partnershipId: id, goalId, base: { goal: 'Van de trekker' } }),
    ];
    for (const call of all(asReader(lead), lead)) await expect(call()).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger]) {
      for (const call of all(asCoordinator(municipality), municipality))
        expect(await call()).toMatchObject({ ok: false, code: 'not_found' });
    }
    const facts = await withActor(...at(asReader(participant), participant), (reader) => findPartnershipFacts(reader, id));
    expect(facts?.goals.map(({ goal }) => goal)).toEqual(['Van de trekker']);
  });

  test('of a withdrawn entry nothing changes any more', async () => {
    const { id, municipality, add, remove } = await partnershipWithGoals();
    const { id: goalId } = must(await add('ours', 'Doel'));
    await withdraw({ id, municipality });
    expect(await add('ours', 'Nog een')).toMatchObject({ ok: false, code: 'not_found' });
    expect(await remove(goalId, 'Doel')).toMatchObject({ ok: false, code: 'not_found' });
  });
});
