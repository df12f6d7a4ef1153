import { describe, expect, test } from 'vitest';
import { yearOf } from '@/lib/domain/calendar/rules';
import { changePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerLink, changePartnerLink, removePartnerLink } from '@/lib/domain/partners/commands/links';
import { addPartnerRole, changePartnerRole, removePartnerRole } from '@/lib/domain/partners/commands/roles';
import { countLinksOf, listLastingLinks } from '@/lib/domain/partners/queries/page';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { listOwnParts } from '@/lib/domain/partnerships/queries/own-part';
import { withActor } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { told } from '../../support/confidential';
import { statementsOf } from '../../support/database';
import { aPartner, byCoordinator, linksOf, partnerHistory, partnerOf } from '../../support/partners';
import { aMunicipality, asCoordinator, asEditor, asReader, at, type OwnMunicipality } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const ownParts = (municipality: OwnMunicipality) => withActor(...byCoordinator(municipality), (reader) => listOwnParts(reader));

describe('what a partner does in a partnership', () => {
  test('is added, changed field by field and removed; the page of the partnership tells it too', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const partnerId = await aPartner(municipality, { name: 'Atelierschool' });
    const editor = at(asEditor(municipality), municipality);
    const input = { partnershipId, partner: { id: partnerId }, role: 'takes_part', what: 'scholenband', fromDate: '1 september 2021' };
    const { id: roleId } = must(await addPartnerRole(...editor, input));
    must(await changePartnerRole(...editor, { roleId, base: { what: 'scholenband' }, change: { what: 'inleefreis' } }));
    expect(await changePartnerRole(...editor, { roleId, base: { what: 'scholenband' }, change: { what: 'anders' } })).toMatchObject({
      code: 'conflict',
    });
    expect(
      await changePartnerRole(...editor, { roleId, base: { untilDate: '' }, change: { untilDate: '31 augustus 2021' } }),
    ).toMatchObject({ code: 'invalid', fields: { untilDate: { code: 'ends_before_it_begins' } } });
    expect((await partnerOf(municipality, partnerId))?.roles).toMatchObject([
      { role: 'takes_part', what: 'inleefreis', fromDate: '2021-09-01', untilDate: null, partnership: { id: partnershipId } },
    ]);
    const base = { role: 'takes_part', what: 'inleefreis', fromDate: '2021-09-01', untilDate: null };
    expect(await removePartnerRole(...editor, { roleId, base: { ...base, what: 'scholenband' } })).toMatchObject({ code: 'conflict' });
    must(await removePartnerRole(...editor, { roleId, base }));

    const commands = ['removePartnerRole', 'changePartnerRole', 'addPartnerRole'];
    const ofPartner = await partnerHistory(municipality, partnerId);
    expect(ofPartner.map(({ command }) => command)).toEqual([...commands, 'addPartner']);
    // Known by the partnership on the page of the partner, by the partner on that of the partnership.
    expect(ofPartner[1]?.changes).toMatchObject([{ field: 'what', of: { field: 'partnership_id', value: partnershipId } }]);
    const ofPartnership = await told(asCoordinator(municipality), municipality, partnershipId);
    expect(ofPartnership.map(({ command }) => command)).toEqual([...commands, 'registerPartnership']);
    expect(ofPartnership[1]?.changes).toMatchObject([{ field: 'what', of: { field: 'partner_id', value: partnerId } }]);
  });

  test('can come with a partner that nobody knew yet', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const partner = { name: 'Hôpital de zone', kind: 'hospital', side: 'theirs' };
    const added = must(await addPartnerRole(...byCoordinator(municipality), { partnershipId, partner, role: 'gives_knowledge' }));
    expect(await partnerOf(municipality, added.partnerId)).toMatchObject({
      name: 'Hôpital de zone',
      side: 'theirs',
      roles: [{ id: added.id }],
    });
  });

  test('is offered and kept only where the municipality takes part now', async () => {
    const { id: partnershipId, lead, participant, invited, stranger } = await jointPartnership();
    const by = byCoordinator(participant);
    const partnerId = await aPartner(participant, { name: 'Atelierschool' });
    const { id: roleId } = must(await addPartnerRole(...by, { partnershipId, partner: { id: partnerId }, role: 'funds' }));
    expect((await ownParts(participant)).map(({ id }) => id)).toEqual([partnershipId]);
    for (const municipality of [invited, stranger]) {
      const own = await aPartner(municipality, { name: 'Atelierschool' });
      const input = { partnershipId, partner: { id: own }, role: 'funds' };
      expect(await ownParts(municipality)).toEqual([]);
      expect(await addPartnerRole(...byCoordinator(municipality), input)).toMatchObject({ code: 'not_found' });
    }
    // Nobody speaks for another municipality's partner, nor with it.
    expect(await addPartnerRole(...byCoordinator(lead), { partnershipId, partner: { id: partnerId }, role: 'funds' })).toMatchObject({
      fields: { 'partner.name': { code: 'choose_partner' } },
    });
    const change = { roleId, base: { what: '' }, change: { what: 'gekaapt' } };
    expect(await changePartnerRole(...byCoordinator(lead), change)).toMatchObject({ code: 'not_found' });
    await expect(changePartnerRole(...at(asReader(participant), participant), change)).rejects.toMatchObject({ code: 'forbidden' });
    must(await leavePartnership(...by, { partnershipId, year: 2024 }));
    expect(await ownParts(participant)).toEqual([]);
    expect(await changePartnerRole(...by, change)).toMatchObject({ code: 'not_found' });
    expect((await partnerOf(participant, partnerId))?.roles).toHaveLength(1);
    await withdraw({ id: partnershipId, municipality: lead });
    expect(await ownParts(lead)).toEqual([]);
  });
});

describe('a lasting link', () => {
  async function twoEnds() {
    const { id: partnershipId, municipality } = await activePartnership();
    const ours = await aPartner(municipality, { name: 'Atelierschool' });
    const theirs = await aPartner(municipality, { name: 'Collège Dogbo-Centre', side: 'theirs' });
    return { partnershipId, municipality, ours, theirs };
  }

  test('is noted once from whichever side, changed, and removed as it was seen', async () => {
    const { partnershipId, municipality, ours, theirs } = await twoEnds();
    const by = byCoordinator(municipality);
    const { id: linkId } = must(await addPartnerLink(...by, { partnerId: theirs, otherId: ours, partnershipId, sinceYear: '2021' }));
    expect(await addPartnerLink(...by, { partnerId: ours, otherId: theirs })).toMatchObject({
      fields: { otherId: { code: 'linked_already' } },
    });
    must(await changePartnerLink(...by, { linkId, base: { sinceYear: '2021' }, change: { sinceYear: '2020' } }));
    expect(await changePartnerLink(...by, { linkId, base: { sinceYear: '2021' }, change: { sinceYear: '2019' } })).toMatchObject({
      code: 'conflict',
    });
    expect(await changePartnerLink(...by, { linkId, base: { untilYear: '' }, change: { untilYear: '2019' } })).toMatchObject({
      fields: { untilYear: { code: 'link_ends_before_since' } },
    });
    for (const id of [ours, theirs])
      expect(await linksOf(municipality, id)).toMatchObject([
        { id: linkId, ours: { id: ours }, theirs: { id: theirs }, sinceYear: 2020, untilYear: null, partnershipId },
      ]);
    expect(await removePartnerLink(...by, { linkId, base: { sinceYear: 2021, untilYear: null } })).toMatchObject({ code: 'conflict' });
    must(await removePartnerLink(...by, { linkId, base: { sinceYear: 2020, untilYear: null } }));
    for (const [id, other, field] of [
      [ours, theirs, 'theirs_id'],
      [theirs, ours, 'ours_id'],
    ] as const) {
      const history = await partnerHistory(municipality, id);
      expect(history.map(({ command }) => command)).toEqual(['removePartnerLink', 'changePartnerLink', 'addPartnerLink', 'addPartner']);
      expect(history[1]?.changes).toMatchObject([{ field: 'since_year', from: 2021, to: 2020, of: { field, value: other } }]);
    }
  });

  test('runs from here to there: two on one side have none, and nobody changes side while one stands', async () => {
    const { municipality, ours, theirs } = await twoEnds();
    const by = byCoordinator(municipality);
    const here = await aPartner(municipality, { name: 'Basisschool De Wijzer' });
    expect(await addPartnerLink(...by, { partnerId: ours, otherId: here })).toMatchObject({
      fields: { otherId: { code: 'link_needs_both_sides' } },
    });
    const { id: linkId } = must(await addPartnerLink(...by, { partnerId: ours, otherId: theirs }));
    const change = { partnerId: ours, base: { side: 'ours' }, change: { side: 'theirs' } };
    expect(await changePartner(...by, change)).toMatchObject({ fields: { side: { code: 'side_has_links' } } });
    must(await removePartnerLink(...by, { linkId, base: { sinceYear: null, untilYear: null } }));
    must(await changePartner(...by, change));
  });

  test('in a partnership that is withdrawn can still be ended, removed, and no new one is made there', async () => {
    const { id: partnershipId, municipality } = await activePartnership();
    const by = byCoordinator(municipality);
    const [ours, theirs] = [
      await aPartner(municipality, { name: 'Hier' }),
      await aPartner(municipality, { name: 'Ginder', side: 'theirs' }),
    ];
    const { id: linkId } = must(await addPartnerLink(...by, { partnerId: ours, otherId: theirs, partnershipId }));
    await withdraw({ id: partnershipId, municipality });
    must(await changePartnerLink(...by, { linkId, base: { untilYear: '' }, change: { untilYear: '2024' } }));
    must(await removePartnerLink(...by, { linkId, base: { sinceYear: null, untilYear: '2024' } }));
    expect(await addPartnerLink(...by, { partnerId: ours, otherId: theirs, partnershipId })).toMatchObject({ code: 'not_found' });
  });

  test('stands over the list through its last year; what is too many is counted', async () => {
    const { municipality, ours } = await twoEnds();
    const by = byCoordinator(municipality);
    const year = yearOf(today());
    for (const [name, untilYear] of [
      ['Alpha', null],
      ['Beta', year],
      ['Gamma', year - 1],
      ['Zeta', year + 1],
    ] as const) {
      const otherId = await aPartner(municipality, { name, side: 'theirs' });
      must(await addPartnerLink(...by, { partnerId: ours, otherId, untilYear }));
    }
    const lasting = (maximum?: number) =>
      withActor(...by, async (reader) => {
        const { links, total } = await listLastingLinks(reader, maximum);
        return { names: links.map(({ theirs }) => theirs.name), total };
      });
    expect(await lasting()).toEqual({ names: ['Alpha', 'Beta', 'Zeta'], total: 3 });
    expect(await lasting(2)).toEqual({ names: ['Alpha', 'Beta'], total: 3 });
  });

  test('is of its own municipality', async () => {
    const { municipality, ours, theirs } = await twoEnds();
    const other = await aMunicipality();
    const foreign = await aPartner(other, { name: 'Elders', side: 'theirs' });
    expect(await addPartnerLink(...byCoordinator(municipality), { partnerId: ours, otherId: foreign })).toMatchObject({
      code: 'not_found',
    });
    const { id: linkId } = must(await addPartnerLink(...byCoordinator(municipality), { partnerId: ours, otherId: theirs }));
    const change = { linkId, base: { sinceYear: '' }, change: { sinceYear: '2021' } };
    expect(await changePartnerLink(...byCoordinator(other), change)).toMatchObject({ code: 'not_found' });
    await expect(changePartnerLink(...at(asReader(municipality), municipality), change)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await linksOf(other, ours)).toEqual([]);
  });

  test('is counted of each of two partners that are weighed, on either end, in one statement', async () => {
    const { municipality, ours, theirs } = await twoEnds();
    const by = byCoordinator(municipality);
    const [second, idle] = [await aPartner(municipality, { name: 'Tweede' }), await aPartner(municipality, { name: 'Zonder' })];
    for (const partnerId of [ours, second]) must(await addPartnerLink(...by, { partnerId, otherId: theirs }));
    const counted = (asked = municipality) =>
      withActor(...byCoordinator(asked), async (reader) => Object.fromEntries(await countLinksOf(reader, [ours, idle, theirs])));
    expect(await counted()).toEqual({ [ours]: 1, [theirs]: 2 });
    expect(await counted(await aMunicipality())).toEqual({});
    expect(await statementsOf(counted)).toHaveLength(1);
  });
});
