import { describe, expect, test } from 'vitest';
import { addContact, changeNotes } from '@/lib/domain/contacts/commands';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { changePartner, notePartner, removePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerLink, tellPartnersApart } from '@/lib/domain/partners/commands/links';
import { mergePartners } from '@/lib/domain/partners/commands/merging';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { PARTNER_FACTS } from '@/lib/domain/partners/rules/merging';
import { platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aPartner, byCoordinator, confidentialOf, linksOf, partnerHistory, partnerOf } from '../../support/partners';
import { aMunicipality, asEditor, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

/** Both as somebody sees them now. */
async function asSeen(municipality: OwnMunicipality, id: string) {
  const partner = await partnerOf(municipality, id);
  if (partner === null) throw new Error('no such partner');
  return Object.fromEntries([...PARTNER_FACTS, 'side' as const].map((fact) => [fact, partner[fact]]));
}
const inputOf = async (municipality: OwnMunicipality, staysId: string, goesId: string, keep = {}) => ({
  staysId,
  goesId,
  seen: { stays: await asSeen(municipality, staysId), goes: await asSeen(municipality, goesId) },
  keep,
});
const merge = async (municipality: OwnMunicipality, staysId: string, goesId: string, keep = {}) =>
  mergePartners(...byCoordinator(municipality), await inputOf(municipality, staysId, goesId, keep));

async function lookAlikes() {
  const { id: partnershipId, municipality } = await activePartnership();
  const stays = await aPartner(municipality, { name: 'Jeugdhuis De Brug', kind: 'youth_association', website: 'debrug.example' });
  const goes = await aPartner(municipality, { name: 'JH De Brug vzw', kind: 'fourth_pillar', kbo: '0207500123' });
  return { partnershipId, municipality, stays, goes };
}

describe('two partners that are the same', () => {
  test('become one: the chosen facts are kept, all that hung on the other comes along, and doubles stand once', async () => {
    const { partnershipId, municipality, stays, goes } = await lookAlikes();
    const by = byCoordinator(municipality);
    const role = (id: string, more: object) => addPartnerRole(...by, { partnershipId, partner: { id }, role: 'takes_part', ...more });
    must(await role(stays, { what: 'inleefreis' }));
    must(await role(goes, { what: 'inleefreis' }));
    must(await role(goes, { what: 'ontvangst', fromDate: '2023-01-01' }));
    const [both, alone] = [
      await aPartner(municipality, { name: 'Maison des jeunes', side: 'theirs' }),
      await aPartner(municipality, { name: 'Club', side: 'theirs' }),
    ];
    must(await addPartnerLink(...by, { partnerId: stays, otherId: both, sinceYear: '2020', untilYear: '2022' }));
    must(await addPartnerLink(...by, { partnerId: goes, otherId: both, sinceYear: '2018', untilYear: '2024' }));
    must(await addPartnerLink(...by, { partnerId: goes, otherId: alone }));
    must(await addContact(...by, { partnerId: goes, contactFunction: 'other', name: 'Ruben' }));
    must(await notePartner(...by, { partnerId: stays, base: { notes: '' }, change: { notes: 'Boven' } }));
    must(await notePartner(...by, { partnerId: goes, base: { notes: '' }, change: { notes: 'Onder' } }));
    const third = await aPartner(municipality, { name: 'De Brug' });
    must(await tellPartnersApart(...by, { partnerId: goes, otherId: third }));
    must(await tellPartnersApart(...by, { partnerId: stays, otherId: goes }));

    must(await merge(municipality, stays, goes, { name: 'goes', kind: 'stays' }));
    const merged = await partnerOf(municipality, stays);
    expect(merged).toMatchObject({
      name: 'JH De Brug vzw',
      kind: 'youth_association',
      website: 'https://debrug.example/',
      kbo: '0207500123',
    });
    expect(merged?.roles.map(({ what }) => what).sort()).toEqual(['inleefreis', 'ontvangst']);
    expect((await linksOf(municipality, stays)).map(({ theirs, sinceYear, untilYear }) => [theirs.name, sinceYear, untilYear])).toEqual([
      ['Club', null, null],
      ['Maison des jeunes', 2018, 2024],
    ]);
    expect(await confidentialOf(municipality, stays)).toMatchObject({ contacts: [{ name: 'Ruben' }], notes: 'Boven\n\nOnder' });
    expect(await rows('select one_id, other_id from distinct_partners where municipality_id = $1', [municipality.id])).toEqual([
      { one_id: [stays, third].sort()[0], other_id: [stays, third].sort()[1] },
    ]);
    // The old address leads on, and nothing hangs on it any more.
    expect(await partnerOf(municipality, goes)).toMatchObject({ mergedIntoId: stays, roles: [] });
    expect(await changePartner(...by, { partnerId: goes, base: {}, change: { website: 'x.example' } })).toMatchObject({
      code: 'not_found',
    });
    expect(await removePartner(...by, { partnerId: stays })).toMatchObject({ code: 'partner_in_use' });
  });

  test('tell the history of both, each fact by the one of whom it was', async () => {
    const { municipality, stays, goes } = await lookAlikes();
    must(
      await changePartner(...byCoordinator(municipality), { partnerId: goes, base: { website: '' }, change: { website: 'jh.example' } }),
    );
    must(await merge(municipality, stays, goes, { name: 'goes', kind: 'stays', website: 'stays' }));
    const history = await partnerHistory(municipality, stays);
    expect(history.map(({ command }) => command)).toEqual(['mergePartners', 'changePartner', 'addPartner', 'addPartner']);
    expect(history[0]?.changes).toContainEqual({
      table: 'partners',
      field: 'merged_into_id',
      from: null,
      to: stays,
      of: { field: 'id', value: goes },
    });
    expect(history[1]?.changes).toMatchObject([{ field: 'website', of: { field: 'id', value: goes } }]);
  });

  test('lead on in one step, however often they merged', async () => {
    const { municipality, stays, goes } = await lookAlikes();
    const last = await aPartner(municipality, { name: 'De Brug', kind: 'youth_association' });
    must(await merge(municipality, stays, goes));
    must(await merge(municipality, last, stays));
    for (const id of [stays, goes]) expect(await partnerOf(municipality, id)).toMatchObject({ mergedIntoId: last });
    expect((await partnerHistory(municipality, last)).filter(({ command }) => command === 'mergePartners')).toHaveLength(2);
  });

  test('not with itself, not with one that went up, not from side to side, not of another municipality, not by an editor', async () => {
    const { municipality, stays, goes } = await lookAlikes();
    const other = await aMunicipality();
    const foreign = await aPartner(other, { name: 'Jeugdhuis De Brug' });
    const there = await aPartner(municipality, { name: 'De Brug', side: 'theirs' });
    expect(await merge(municipality, stays, stays)).toMatchObject({ code: 'merge_with_itself' });
    expect(await merge(municipality, stays, there)).toMatchObject({ code: 'merge_of_both_sides' });
    const input = await inputOf(municipality, stays, goes);
    expect(await mergePartners(...byCoordinator(municipality), { ...input, goesId: foreign })).toMatchObject({ code: 'not_found' });
    expect(await mergePartners(...byCoordinator(other), input)).toMatchObject({ code: 'not_found' });
    await expect(mergePartners(...at(asEditor(municipality), municipality), input)).rejects.toMatchObject({ code: 'forbidden' });
    must(await mergePartners(...byCoordinator(municipality), input));
    // Sent once more after an answer that was lost.
    expect(await mergePartners(...byCoordinator(municipality), input)).toEqual({ ok: true, unchanged: true, value: { id: stays } });
    expect(await mergePartners(...byCoordinator(municipality), { ...input, staysId: goes, goesId: stays })).toMatchObject({
      code: 'not_found',
    });
  });

  test('as they were seen: what somebody changed meanwhile is looked at first', async () => {
    const { municipality, stays, goes } = await lookAlikes();
    const input = await inputOf(municipality, stays, goes);
    must(
      await changePartner(...byCoordinator(municipality), {
        partnerId: goes,
        base: { name: 'JH De Brug vzw' },
        change: { name: 'Iets anders' },
      }),
    );
    expect(await mergePartners(...byCoordinator(municipality), input)).toMatchObject({ code: 'conflict' });
    expect(await partnerOf(municipality, goes)).toMatchObject({ mergedIntoId: null });
  });

  test('of two that merge them at once, each the other way round, one wins', async () => {
    const { municipality, stays, goes } = await lookAlikes();
    const inputs = [await inputOf(municipality, stays, goes), await inputOf(municipality, goes, stays)];
    const answers = await Promise.all(inputs.map((input) => mergePartners(...byCoordinator(municipality), input)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows('select 1 from partners where municipality_id = $1 and merged_into_id is null', [municipality.id])).toHaveLength(1);
  });
});

describe('municipalities that merge', () => {
  const administrator = atVvsg('administrator');
  const join = (predecessor: OwnMunicipality, successor: OwnMunicipality) =>
    mergeMunicipalities(administrator, platformScope(administrator), {
      predecessorId: predecessor.id,
      successorId: successor.id,
      firstDay: today(),
    });
  const hospital = (municipality: OwnMunicipality, name: string) => aPartner(municipality, { name, kind: 'hospital', kbo: '0207500123' });

  test('have one partner of one number afterwards, with the roles of both, and its old address leads on', async () => {
    const [one, other] = [await activePartnership(), await activePartnership()];
    const [first, second] = [await hospital(one.municipality, 'AZ De Linde'), await hospital(other.municipality, 'De Linde')];
    must(await addPartnerRole(...byCoordinator(one.municipality), { partnershipId: one.id, partner: { id: first }, role: 'funds' }));
    must(
      await addPartnerRole(...byCoordinator(other.municipality), { partnershipId: other.id, partner: { id: second }, role: 'takes_part' }),
    );
    must(await join(one.municipality, other.municipality));
    const successor = other.municipality;
    const found = [await partnerOf(successor, first), await partnerOf(successor, second)];
    const [stays] = found.filter((partner) => partner?.mergedIntoId === null);
    expect(found.filter((partner) => partner?.mergedIntoId === stays?.id)).toHaveLength(1);
    expect(stays?.roles.map(({ partnership }) => partnership.id).sort()).toEqual([one.id, other.id].sort());
  });

  test('keep what only the predecessor knew of it, and where its papers lie', async () => {
    const { id: partnershipId, lead, participant } = await jointPartnership();
    const stays = await hospital(lead, 'AZ De Linde');
    await aPartner(participant, { name: 'De Linde', kind: 'hospital', kbo: '0207500123', vcode: 'V0001234', website: 'linde.example' });
    for (const [municipality, agreementAt] of [
      [lead, 'kast 3'],
      [participant, 'archief'],
    ] as const)
      must(await changeNotes(...byCoordinator(municipality), { partnershipId, base: { agreementAt: '' }, change: { agreementAt } }));
    must(await join(participant, lead));
    expect(await partnerOf(lead, stays)).toMatchObject({ name: 'AZ De Linde', vcode: 'V0001234', website: 'https://linde.example/' });
    expect(await rows('select agreement_at from participation_notes where municipality_id = $1', [lead.id])).toEqual([
      { agreement_at: 'kast 3 / archief' },
    ]);
  });

  test("leave two of one number on different sides beside each other: the successor's keeps the number", async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const there = await aPartner(predecessor, { name: 'NGO', side: 'theirs', kbo: '0207500123' });
    const here = await aPartner(successor, { name: 'NGO', side: 'ours', kbo: '0207500123' });
    must(await join(predecessor, successor));
    expect(await partnerOf(successor, here)).toMatchObject({ kbo: '0207500123', mergedIntoId: null });
    expect(await partnerOf(successor, there)).toMatchObject({ kbo: null, mergedIntoId: null });
  });

  test('and took part in one partnership keep what each said of it there', async () => {
    const { id: partnershipId, lead, participant } = await jointPartnership();
    const [first, second] = [await hospital(lead, 'AZ De Linde'), await hospital(participant, 'De Linde')];
    must(await addPartnerRole(...byCoordinator(lead), { partnershipId, partner: { id: first }, role: 'funds' }));
    must(await addPartnerRole(...byCoordinator(participant), { partnershipId, partner: { id: second }, role: 'takes_part' }));
    must(await addPartnerRole(...byCoordinator(participant), { partnershipId, partner: { id: second }, role: 'funds' }));
    must(await join(participant, lead));
    const found = [await partnerOf(lead, first), await partnerOf(lead, second)];
    const [stays] = found.filter((partner) => partner?.mergedIntoId === null);
    expect(stays?.roles.map(({ role }) => role).sort()).toEqual(['funds', 'takes_part']);
  });
});
