import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addContact } from '@/lib/domain/contacts/commands';
import { findPartnerConfidential } from '@/lib/domain/contacts/queries';
import { listHistory, listNames } from '@/lib/domain/history/queries';
import { addPartner, notePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerRole, changePartnerRole, removePartnerRole } from '@/lib/domain/partners/commands/roles';
import { listPartnersOf } from '@/lib/domain/partners/queries/of-partnership';
import { findPartner } from '@/lib/domain/partners/queries/page';
import { PARTNER_WHAT_MAX, ROLES_MAX } from '@/lib/domain/partners/rules';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality, withRole } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const SCHOOL = { name: 'Collège Kpodaha', kind: 'school', side: 'theirs' } as const;
const TAKES_PART = { role: 'takes_part', what: '', fromDate: null, untilDate: null } as const;

const seenBy = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), (reader) => listPartnersOf(reader, id));

async function partnershipWithRoles() {
  const { id, municipality, coordinator } = await activePartnership();
  const here = at(asEditor(municipality), municipality);
  return {
    id,
    municipality,
    here,
    add: (input: object, key?: string) =>
      addPartnerRole(...here, { partnershipId: id, partner: SCHOOL, role: 'takes_part', ...input }, key === undefined ? {} : { key }),
    seen: () => seenBy(coordinator, municipality, id),
    partners: () => rows('select name from partners where municipality_id = $1 order by name', [municipality.id]),
  };
}

/** A partnership in which lead and participant each have a partner with a contact and a note. */
async function twoPartners() {
  const world = await jointPartnership();
  const added = async (municipality: OwnMunicipality) => {
    const here = at(asCoordinator(municipality), municipality);
    const place = { name: `Wijk van ${municipality.name}`, country: 'BJ' };
    const { id: partnerId } = must(await addPartner(...here, { ...SCHOOL, name: `School van ${municipality.name}`, place }));
    must(await addContact(...here, { partnerId, contactFunction: 'teacher', name: 'Afi Mensah' }));
    must(await notePartner(...here, { partnerId, base: { notes: '' }, change: { notes: 'Vertrouwelijk' } }));
    const role = { partnershipId: world.id, partner: { id: partnerId }, role: 'takes_part', what: 'scholenband' };
    return { partnerId, roleId: must(await addPartnerRole(...here, role)).id };
  };
  return { ...world, ofLead: await added(world.lead), ofParticipant: await added(world.participant) };
}

describe('a partner of a partnership', () => {
  test('is added, changed and removed; who takes part is read in one statement, in the language of the reader', async () => {
    const { id, municipality, here, add, seen } = await partnershipWithRoles();
    const { id: roleId, partnerId } = must(await add({ what: '  scholen  band ', fromDate: '1 september 2021' }));
    const statements = await statementsOf(async () => {
      expect(await seenBy({ ...asReader(municipality), locale: 'en' }, municipality, id)).toEqual([
        {
          id: roleId,
          partner: { id: partnerId, ...SCHOOL, kindName: 'school', place: null, country: null },
          ...TAKES_PART,
          what: 'scholen band',
          fromDate: '2021-09-01',
          municipality: municipality.name,
          isOwn: true,
        },
      ]);
    });
    expect(statements.filter((each) => each.includes('partnership_partners'))).toHaveLength(1);
    const base = { ...TAKES_PART, what: 'scholen band', fromDate: '2021-09-01' };
    const change = { role: 'carries_out', untilDate: '2026-06-30' };
    must(await changePartnerRole(...here, { roleId, base, change }));
    expect(await seen()).toMatchObject([{ role: 'carries_out', what: 'scholen band', fromDate: '2021-09-01', untilDate: '2026-06-30' }]);
    expect(await removePartnerRole(...here, { roleId, base })).toMatchObject({
      code: 'conflict',
      conflicts: { role: { theirs: 'carries_out', yours: 'takes_part' } },
    });
    must(await removePartnerRole(...here, { roleId, base: { ...base, ...change } }));
    expect(await seen()).toEqual([]);
    expect(await withActor(...here, (reader) => findPartner(reader, partnerId))).toMatchObject({ name: SCHOOL.name, roles: [] });
  });

  test('that is new is added along, once for one key; with a refusal nothing of it stays', async () => {
    const { add, seen, partners } = await partnershipWithRoles();
    const key = randomUUID();
    const [one, two] = await Promise.all([add({}, key), add({}, key)]);
    expect(must(one)).toEqual(must(two));
    expect([await partners(), await seen()]).toMatchObject([[{ name: SCHOOL.name }], [{ partner: { name: SCHOOL.name } }]]);
    expect(await add({ partner: { ...SCHOOL, name: 'Nooit', kind: 'palace' } })).toMatchObject({
      fields: { 'partner.kind': { code: 'choose_kind' } },
    });
    expect(await add({ partner: { ...SCHOOL, name: 'Nooit' }, untilDate: '2020-01-01', fromDate: '2021-01-01' })).toMatchObject({
      fields: { untilDate: { code: 'ends_before_it_begins' } },
    });
    expect(await partners()).toEqual([{ name: SCHOOL.name }]);
  });

  test('that is known keeps its side, and can do several things', async () => {
    const { here, add, seen } = await partnershipWithRoles();
    const { id } = must(await addPartner(...here, { ...SCHOOL, side: 'ours' }));
    must(await add({ partner: { id } }));
    must(await add({ partner: { id }, role: 'funds' }));
    expect((await seen()).map(({ partner, role }) => [partner.side, role])).toEqual(
      expect.arrayContaining([
        ['ours', 'takes_part'],
        ['ours', 'funds'],
      ]),
    );
  });

  test.each([
    [{ role: 'king' }, 'role', 'choose_role'],
    [{ what: 'x'.repeat(PARTNER_WHAT_MAX + 1) }, 'what', 'too_long'],
    [{ fromDate: 'gisteren' }, 'fromDate', 'not_a_day'],
    [{ untilDate: '31 december 2999' }, 'untilDate', 'year_too_late'],
    [{ partner: null }, 'partner', 'choose_partner'],
    [{ partner: { id: randomUUID() } }, 'partner.name', 'choose_partner'],
  ])('%j is refused beside %s', async (wrong, field, code) => {
    const { add, seen, partners } = await partnershipWithRoles();
    expect(await add(wrong)).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect([await seen(), await partners()]).toEqual([[], []]);
  });

  test('more than anybody names are refused', async () => {
    const { id, municipality, add } = await partnershipWithRoles();
    const { partnerId } = must(await add({}));
    await rows(
      `insert into partnership_partners (id, municipality_id, partnership_id, partner_id, role)
       select gen_random_uuid(), $1::uuid, $2::uuid, $3::uuid, 'funds'
       from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e, generate_series(2, ${ROLES_MAX})`,
      [municipality.id, id, partnerId],
    );
    expect(await add({ partner: { id: partnerId } })).toEqual({ ok: false, code: 'too_many', values: { maximum: ROLES_MAX } });
  });

  test('of two people who change one field the second hears of it; other fields go through', async () => {
    const { here, add, seen } = await partnershipWithRoles();
    const { id: roleId } = must(await add({}));
    must(await changePartnerRole(...here, { roleId, base: { what: '' }, change: { what: 'scholenband' } }));
    expect(await changePartnerRole(...here, { roleId, base: { what: '' }, change: { what: 'inleefreis' } })).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { what: { theirs: 'scholenband', yours: 'inleefreis' } },
    });
    must(await changePartnerRole(...here, { roleId, base: { role: 'takes_part' }, change: { role: 'funds' } }));
    expect(await seen()).toMatchObject([{ role: 'funds', what: 'scholenband' }]);
  });
});

describe('partners of a joint partnership', () => {
  test('are read by who takes part, with their place; what is confidential about them is not, nor is their page', async () => {
    const { id, lead, participant, ofLead } = await twoPartners();
    for (const [own, other] of [
      [lead, participant],
      [participant, lead],
    ] as const) {
      const expected = [own, other].map((each) => ({
        partner: { name: `School van ${each.name}`, place: `Wijk van ${each.name}` },
        municipality: each.name,
        isOwn: each === own,
      }));
      expect(await seenBy(asReader(own), own, id)).toMatchObject(expected);
    }
    const here = at(asCoordinator(participant), participant);
    expect(await withActor(...here, (reader) => findPartnerConfidential(reader, ofLead.partnerId))).toBeNull();
    expect(await withActor(...here, (reader) => findPartner(reader, ofLead.partnerId))).toBeNull();
  });

  test('are not for who is invited, nor for strangers; who left sees its own', async () => {
    const { id, participant, invited, stranger } = await twoPartners();
    for (const municipality of [invited, stranger]) expect(await seenBy(asCoordinator(municipality), municipality, id)).toEqual([]);
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2024 }));
    expect(await seenBy(asReader(participant), participant, id)).toMatchObject([{ partner: { name: `School van ${participant.name}` } }]);
  });

  test('are kept by who takes part, each its own: that of another is not found', async () => {
    const { id, lead, participant, invited, stranger, ofLead } = await twoPartners();
    const writes = (actor: Actor, municipality: OwnMunicipality) => {
      const here = at(actor, municipality);
      const { roleId, partnerId } = ofLead;
      return {
        change: () => changePartnerRole(...here, { roleId, base: { what: 'scholenband' }, change: { what: 'gekaapt' } }),
        remove: () => removePartnerRole(...here, { roleId, base: { ...TAKES_PART, what: 'scholenband' } }),
        add: () => addPartnerRole(...here, { partnershipId: id, partner: SCHOOL, role: 'funds' }),
        take: () => addPartnerRole(...here, { partnershipId: id, partner: { id: partnerId }, role: 'funds' }),
      };
    };
    for (const municipality of [invited, stranger])
      for (const write of Object.values(writes(asCoordinator(municipality), municipality)))
        expect(await write()).toMatchObject({ code: 'not_found' });
    const { change, remove, take } = writes(asCoordinator(participant), participant);
    for (const write of [change, remove]) expect(await write()).toMatchObject({ code: 'not_found' });
    expect(await take()).toMatchObject({ fields: { 'partner.name': { code: 'choose_partner' } } });
    for (const actor of [asReader(lead), withRole(lead, 'board_chair'), atVvsg('administrator')])
      for (const write of Object.values(writes(actor, lead))) await expect(write()).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('stay as they are once the municipality left, and once the entry was withdrawn', async () => {
    const { id, lead, participant, ofLead, ofParticipant } = await twoPartners();
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2024 }));
    await withdraw({ id, municipality: lead });
    for (const [municipality, { roleId, partnerId }] of [
      [lead, ofLead],
      [participant, ofParticipant],
    ] as const) {
      const here = at(asCoordinator(municipality), municipality);
      const answers = [
        await addPartnerRole(...here, { partnershipId: id, partner: { id: partnerId }, role: 'funds' }),
        await changePartnerRole(...here, { roleId, base: { what: 'scholenband' }, change: { what: '' } }),
        await removePartnerRole(...here, { roleId, base: { ...TAKES_PART, what: 'scholenband' } }),
      ];
      for (const answer of answers) expect(answer).toMatchObject({ code: 'not_found' });
    }
  });

  test('are closed to the others at once when the entry is withdrawn, with the places that they typed', async () => {
    const { id, lead, participant } = await twoPartners();
    const names = async () => (await seenBy(asReader(participant), participant, id)).map(({ partner }) => [partner.name, partner.place]);
    const own = [`School van ${participant.name}`, `Wijk van ${participant.name}`];
    expect(await names()).toEqual([own, [`School van ${lead.name}`, `Wijk van ${lead.name}`]]);
    await withdraw({ id, municipality: lead });
    expect(await names()).toEqual([own]);
  });

  test('stand in the history of the partnership: the lead reads of all who they were, a participant of its own', async () => {
    const { id, lead, participant, ofLead, ofParticipant } = await twoPartners();
    const told = (municipality: OwnMunicipality) =>
      withActor(...at(asReader(municipality), municipality), async (reader) => ({
        added: (await listHistory(reader, id)).filter(({ command }) => command === 'addPartnerRole'),
        names: await listNames(reader, [ofLead.partnerId, ofParticipant.partnerId]),
      }));
    const ofTheLead = await told(lead);
    expect(ofTheLead.added.map(({ changes }) => changes)).toEqual(
      [ofParticipant, ofLead].map(({ partnerId }) =>
        expect.arrayContaining([
          expect.objectContaining({ table: 'partnership_partners', field: 'partner_id', to: partnerId }),
          expect.objectContaining({ table: 'partnership_partners', field: 'role', to: 'takes_part' }),
          expect.objectContaining({ table: 'partnership_partners', field: 'what', to: 'scholenband' }),
        ]),
      ),
    );
    expect(ofTheLead.names).toHaveLength(2);
    const ofTheParticipant = await told(participant);
    expect(ofTheParticipant.added).toHaveLength(1);
    expect(ofTheParticipant.names).toEqual([{ id: ofParticipant.partnerId, name: `School van ${participant.name}` }]);
  });
});
