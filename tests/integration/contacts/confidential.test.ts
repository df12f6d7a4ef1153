import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addContact, changeContact, changeNotes, removeContact } from '@/lib/domain/contacts/commands';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { must } from '@/lib/platform/result';
import { KOSSI, seenBy, told } from '../../support/confidential';
import { asRole } from '../../support/database';
import { asCoordinator, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { jointPartnership, withdraw } from '../../support/worlds';

describe('what is confidential', () => {
  /** A partnership in which lead and participant each keep a contact and a note. */
  async function twoSecrets() {
    const world = await jointPartnership();
    for (const municipality of [world.lead, world.participant]) {
      const coordinator = asCoordinator(municipality);
      must(
        await addContact(...at(coordinator, municipality), { partnershipId: world.id, ...KOSSI, name: `Contact van ${municipality.name}` }),
      );
      must(
        await changeNotes(...at(coordinator, municipality), {
          partnershipId: world.id,
          base: { notes: '' },
          change: { notes: municipality.name },
        }),
      );
    }
    return world;
  }

  test('is of each municipality that takes part its own, and of nobody else', async () => {
    const { id, lead, participant, invited, stranger } = await twoSecrets();
    for (const municipality of [lead, participant]) {
      const seen = await seenBy(asReader(municipality), municipality, id);
      expect(seen?.contacts.map(({ name }) => name)).toEqual([`Contact van ${municipality.name}`]);
      expect(seen?.notes).toBe(municipality.name);
    }
    for (const municipality of [invited, stranger]) expect(await seenBy(asCoordinator(municipality), municipality, id)).toBeNull();
  });

  test('is not for the advisory board, nor for VVSG at whatever municipality', async () => {
    const { id, lead } = await twoSecrets();
    for (const role of ['board_member', 'board_chair'] as const) expect(await seenBy(withRole(lead, role), lead, id)).toBeNull();
    for (const role of ['adviser', 'administrator'] as const) expect(await seenBy(atVvsg(role), lead, id)).toBeNull();
  });

  test('stays in the history of its own municipality: the lead reads nothing of a participant, and the reverse', async () => {
    const { id, lead, participant } = await twoSecrets();
    for (const [own, other] of [
      [lead, participant],
      [participant, lead],
    ] as const) {
      const history = JSON.stringify(await told(asCoordinator(own), own, id));
      expect(history).toContain(`Contact van ${own.name}`);
      expect(history).not.toContain(`Contact van ${other.name}`);
    }
    const commands = (await told(asCoordinator(lead), lead, id)).filter(({ command }) => /Contact|Notes/.test(command));
    expect(commands).toHaveLength(2);
  });

  test('in the database itself: a municipality reads its own rows and their history, VVSG and the public none at all', async () => {
    const { id, lead, participant, stranger } = await twoSecrets();
    for (const table of ['contacts', 'participation_notes']) {
      const seen = (municipality: OwnMunicipality) =>
        asRole('tweespan_tenant', municipality.id, (run) => run(`select municipality_id from ${table} where partnership_id = $1`, [id]));
      expect(await seen(lead)).toEqual([{ municipality_id: lead.id }]);
      expect(await seen(participant)).toEqual([{ municipality_id: participant.id }]);
      expect(await seen(stranger)).toEqual([]);
      const told = (municipality: OwnMunicipality) =>
        asRole('tweespan_tenant', municipality.id, (run) =>
          run('select distinct municipality_id from audit_rows where table_name = $1 and subject_id = $2', [table, id]),
        );
      expect(await told(lead)).toEqual([{ municipality_id: lead.id }]);
      expect(await told(stranger)).toEqual([]);
      for (const role of ['tweespan_vvsg', 'tweespan_public', 'tweespan_auth', 'tweespan_admin'] as const) {
        await expect(
          asRole(role, null, (run) => run(`select 1 from ${table}`)),
          `${role}: ${table}`,
        ).rejects.toThrow(/permission denied/);
        await expect(
          asRole(role, lead.id, (run) => run(`select 1 from ${table}`)),
          `${role}: ${table}`,
        ).rejects.toThrow(/permission denied/);
      }
    }
    const ofAdmin = await asRole('tweespan_admin', lead.id, (run) => run("select 1 from audit_rows where table_name = 'contacts'"));
    expect(ofAdmin).toEqual([]);
  });

  test('is written by coordinators and editors of a municipality that takes part, and changed by no other municipality', async () => {
    const { id, lead, participant, invited, stranger } = await twoSecrets();
    const [contact] = (await seenBy(asCoordinator(participant), participant, id))?.contacts ?? [];
    const writes = (actor: Actor, municipality: OwnMunicipality) => [
      () => addContact(...at(actor, municipality), { partnershipId: id, ...KOSSI }),
      () =>
        changeContact(...at(actor, municipality), { contactId: contact?.id, base: { name: contact?.name }, change: { name: 'Gekaapt' } }),
      () => removeContact(...at(actor, municipality), { contactId: contact?.id, base: contact }),
      () => changeNotes(...at(actor, municipality), { partnershipId: id, base: { notes: participant.name }, change: { notes: 'Gekaapt' } }),
    ];
    for (const municipality of [invited, stranger]) {
      for (const write of writes(asCoordinator(municipality), municipality)) expect(await write()).toMatchObject({ code: 'not_found' });
    }
    const [, change, remove] = writes(asCoordinator(lead), lead);
    for (const write of [change, remove]) expect(await write?.()).toMatchObject({ code: 'not_found' });
    for (const actor of [asReader(participant), withRole(participant, 'board_chair'), atVvsg('administrator')]) {
      for (const write of writes(actor, participant)) await expect(write()).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await seenBy(asReader(participant), participant, id)).toMatchObject({
      contacts: [{ name: `Contact van ${participant.name}` }],
      notes: participant.name,
    });
  });

  test('who left still reads its own and writes no more; of a withdrawn entry likewise', async () => {
    const { id, lead, participant } = await twoSecrets();
    const coordinator = asCoordinator(participant);
    must(await leavePartnership(...at(coordinator, participant), { partnershipId: id, year: 2024 }));
    const left = await seenBy(coordinator, participant, id);
    expect(left).toMatchObject({ notes: participant.name });
    expect(await addContact(...at(coordinator, participant), { partnershipId: id, ...KOSSI })).toMatchObject({ code: 'not_found' });
    const [contact] = left?.contacts ?? [];
    expect(await removeContact(...at(coordinator, participant), { contactId: contact?.id, base: contact })).toMatchObject({
      code: 'not_found',
    });

    await withdraw({ id, municipality: lead });
    expect(await seenBy(asReader(lead), lead, id)).toMatchObject({ notes: lead.name });
    expect(await addContact(...at(asCoordinator(lead), lead), { partnershipId: id, ...KOSSI })).toMatchObject({ code: 'not_found' });
  });
});
