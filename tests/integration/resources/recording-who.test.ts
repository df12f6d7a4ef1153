import { describe, expect, test } from 'vitest';
import type { Actor, MunicipalRole } from '@/lib/domain/access/rules';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { declineInvitation, leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { restorePartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import { confirmYear, reopenRecord, takeOverPlan } from '@/lib/domain/resources/commands/confirming';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import { VISITOR } from '@/lib/platform/auth/actor';
import { PUBLIC_SCOPE, platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { approach, kept, member, nisOf, own, ownActual, partnership, record, staff, thatDay } from '../../support/recording';
import { activeMembership, activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const NOT_FOUND = { ok: false, code: 'not_found' };
const merge = (predecessor: OwnMunicipality, successor: OwnMunicipality, firstDay = '2026-01-01') => {
  const actor = atVvsg('administrator');
  const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay };
  return mergeMunicipalities(actor, platformScope(actor), input);
};

describe('by role', () => {
  const may = async (role: MunicipalRole) => {
    const { id, municipality } = await activePartnership();
    const actor = withRole(municipality, role);
    return { id, municipality, here: at(actor, municipality), actor };
  };

  test.each(['coordinator', 'editor'] as const)('a %s records and takes over', async (role) => {
    const { id, municipality, here, actor } = await may(role);
    must(await record(actor, municipality, partnership(id), [own('100')]));
    expect(await takeOverPlan(...here, { year: 2026 })).toEqual({ ok: true, value: { figures: 1 } });
  });

  test.each(['reader', 'board_member', 'board_chair'] as const)('a %s writes no figure', async (role) => {
    const { id, municipality, here, actor } = await may(role);
    await expect(record(actor, municipality, partnership(id), [own('100')])).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeOverPlan(...here, { year: 2026 })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await kept(partnership(id))).toEqual([]);
  });

  test.each(['editor', 'reader', 'board_member', 'board_chair'] as const)('a %s confirms nothing and reopens nothing', async (role) => {
    const { id, municipality, here } = await may(role);
    must(await record(asEditor(municipality), municipality, partnership(id), [own('100')]));
    await expect(confirmYear(...here, { year: 2025 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reopenRecord(...here, { recordId: (await kept(partnership(id)))[0]?.id, reason: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('VVSG and a visitor write nothing at any municipality', async () => {
    const { id, municipality } = await activePartnership();
    const input = { subject: partnership(id), year: 2026, cells: [own('1')] };
    for (const actor of [atVvsg('adviser'), atVvsg('administrator')] satisfies Actor[])
      await expect(recordYear(...at(actor, municipality), input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(recordYear(VISITOR, PUBLIC_SCOPE, input)).rejects.toMatchObject({ code: 'not_found' });
    expect(await kept(partnership(id))).toEqual([]);
  });
});

describe('in a joint partnership', () => {
  test('lead and participant each record their own; invited, declined and stranger nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('5.000')]));
    must(await record(asEditor(participant), participant, partnership(id), [own('5.000'), staff('0,1')]));
    for (const municipality of [invited, stranger])
      expect(await record(asCoordinator(municipality), municipality, partnership(id), [own('1')])).toMatchObject(NOT_FOUND);
    must(await declineInvitation(...at(asCoordinator(invited), invited), { partnershipId: id }));
    expect(await record(asCoordinator(invited), invited, partnership(id), [own('1')])).toMatchObject(NOT_FOUND);
    expect((await kept(partnership(id))).map(({ municipality }) => municipality).sort()).toEqual([lead.id, participant.id].sort());
  });

  test('who left records nothing more; what it recorded stays, open, and its years are confirmed without it', async () => {
    const { id, participant } = await jointPartnership();
    const here = at(asCoordinator(participant), participant);
    must(await record(asEditor(participant), participant, partnership(id), [own('5.000')], { year: 2024 }));
    must(await record(asEditor(participant), participant, approach('indirect'), [own('100')], { year: 2024 }));
    must(await leavePartnership(...here, { partnershipId: id, year: 2025 }));
    const before = await kept(partnership(id));
    expect(await record(asEditor(participant), participant, partnership(id), [own('6.000', 500_000)], { year: 2024 })).toMatchObject(
      NOT_FOUND,
    );
    expect(await takeOverPlan(...here, { year: 2024 })).toEqual({ ok: true, value: { figures: 1 } });
    expect(await takeOverPlan(...here, { year: 2024, recordId: before[0]?.id })).toMatchObject(NOT_FOUND);
    expect(await confirmYear(...here, { year: 2024 })).toEqual({ ok: true, value: { records: 1 } });
    expect(await kept(partnership(id))).toEqual(before);
  });

  test('nobody takes over, confirms or reopens the record of another', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('5.000')], { year: 2024 }));
    const [{ id: recordId } = { id: '' }] = await kept(partnership(id));
    for (const municipality of [participant, stranger]) {
      const here = at(asCoordinator(municipality), municipality);
      expect(await takeOverPlan(...here, { year: 2024, recordId })).toMatchObject(NOT_FOUND);
      expect(await takeOverPlan(...here, { year: 2024 })).toMatchObject({ ok: true, unchanged: true });
      expect(await confirmYear(...here, { year: 2024 })).toEqual({ ok: true, value: { records: 0 } });
      expect(await reopenRecord(...here, { recordId, reason: 'x' })).toMatchObject(NOT_FOUND);
    }
    expect(await kept(partnership(id))).toMatchObject([{ locked: false, lines: ['own operating  500000 ?'] }]);
    must(await confirmYear(...at(asCoordinator(lead), lead), { year: 2024 }));
    for (const municipality of [participant, stranger])
      expect(await reopenRecord(...at(asCoordinator(municipality), municipality), { recordId, reason: 'x' })).toMatchObject(NOT_FOUND);
    expect(await kept(partnership(id))).toMatchObject([{ locked: true }]);
  });
});

describe('of what is not there any more', () => {
  test('a membership of another municipality, or a withdrawn one, is not recorded', async () => {
    const { id, municipality, coordinator } = await activeMembership();
    const other = await aMunicipality();
    expect(await record(asEditor(other), other, member(id), [own('1')])).toMatchObject(NOT_FOUND);
    must(await withdrawMembership(...at(coordinator, municipality), { membershipId: id, reason: 'dubbel' }));
    expect(await record(asEditor(municipality), municipality, member(id), [own('1')])).toMatchObject(NOT_FOUND);
    expect(await kept(member(id))).toEqual([]);
  });

  test('figures of a withdrawn partnership stay as they were, and come back with it', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const here = at(coordinator, municipality);
    must(await record(coordinator, municipality, partnership(id), [own('100')], { year: 2024 }));
    const before = await kept(partnership(id));
    await withdraw({ id, municipality });
    expect(await record(coordinator, municipality, partnership(id), [own('200', 10_000)], { year: 2024 })).toMatchObject(NOT_FOUND);
    expect(await takeOverPlan(...here, { year: 2024 })).toMatchObject({ ok: true, unchanged: true });
    expect(await confirmYear(...here, { year: 2024 })).toEqual({ ok: true, value: { records: 0 } });
    expect(await kept(partnership(id))).toEqual(before);
    must(await restorePartnership(...here, { partnershipId: id }));
    must(await record(coordinator, municipality, partnership(id), [ownActual('90')], { year: 2024 }));
    expect(await kept(partnership(id))).toMatchObject([{ locked: false, lines: ['own operating  10000 9000'] }]);
  });

  test('a year before a new municipality existed is recorded in the name of a predecessor alone, and confirmed all the same', async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const nis = await nisOf(predecessor);
    await rows(
      "update municipalities set valid_from = '2026-01-01' where id = $1 and (select count(*) from begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) > 0",
      [successor.id],
    );
    must(await merge(predecessor, successor));
    const write = (year: number, originNis: string | null) =>
      record(asEditor(successor), successor, approach('indirect'), [own('100')], { year, originNis });
    for (const asked of [null, await nisOf(successor)]) expect(await write(2025, asked)).toMatchObject(NOT_FOUND);
    must(await write(2025, nis));
    must(await write(2026, null));
    const here = at(asCoordinator(successor), successor);
    expect(await thatDay(() => confirmYear(...here, { year: 2025 }))).toEqual({ ok: true, value: { records: 1 } });
  });

  test('a municipality that ended writes nothing; its successor completes its years, up to the last', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const successor = await aMunicipality();
    const nis = await nisOf(predecessor);
    must(await record(asEditor(predecessor), predecessor, partnership(id), [own('100')], { year: 2023 }));
    must(await merge(predecessor, successor));
    const by = asEditor(successor);
    expect(await record(asEditor(predecessor), predecessor, partnership(id), [own('1')], { year: 2024 })).toMatchObject({
      ok: false,
      code: 'municipality_ended',
    });
    must(await record(by, successor, partnership(id), [ownActual('95')], { year: 2023, originNis: nis }));
    must(await record(by, successor, partnership(id), [own('110')], { year: 2025, originNis: nis }));
    expect(await record(by, successor, partnership(id), [own('120')], { year: 2026, originNis: nis })).toMatchObject(NOT_FOUND);
    must(await record(by, successor, partnership(id), [own('120')], { year: 2026 }));
    expect((await kept(partnership(id))).map(({ year, nis: under, municipality, lines }) => [year, under, municipality, lines[0]])).toEqual(
      [
        [2023, nis, successor.id, 'own operating  10000 9500'],
        [2025, nis, successor.id, 'own operating  11000 ?'],
        [2026, await nisOf(successor), successor.id, 'own operating  12000 ?'],
      ],
    );
  });

  test('a municipality that is no predecessor lends nobody its name', async () => {
    const { id, municipality } = await activePartnership();
    const other = await nisOf(await aMunicipality());
    for (const originNis of [other, '00000'])
      expect(await record(asEditor(municipality), municipality, partnership(id), [own('1')], { year: 2020, originNis })).toMatchObject(
        NOT_FOUND,
      );
    must(await record(asEditor(municipality), municipality, partnership(id), [own('1')], { originNis: await nisOf(municipality) }));
  });

  test('a merger at the same moment as a save: the figures go along, or the save is refused', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const successor = await aMunicipality();
    const [saved, merged] = await Promise.all([
      thatDay(() => record(asEditor(predecessor), predecessor, partnership(id), [own('100')], { year: 2024 })),
      merge(predecessor, successor),
    ]);
    expect(merged).toMatchObject({ ok: true });
    expect(saved.ok || saved.code).toBe(saved.ok ? true : 'municipality_ended');
    expect((await kept(partnership(id))).map(({ municipality }) => municipality)).toEqual(saved.ok ? [successor.id] : []);
    expect(await rows('select 1 from budget_lines where municipality_id = $1', [predecessor.id])).toEqual([]);
  });
});
