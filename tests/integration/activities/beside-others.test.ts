import { beforeAll, describe, expect, test } from 'vitest';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { addActivityPartner } from '@/lib/domain/activities/commands/partners';
import { withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { countDoneTogether, findNextAndLastIn, listActivitiesOfMembership, listDoneTogether } from '@/lib/domain/activities/queries/of-one';
import { findActivity } from '@/lib/domain/activities/queries/page';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { removePartner } from '@/lib/domain/partners/commands/describing';
import { findPartner } from '@/lib/domain/partners/queries/page';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { aVisit } from '../../support/activities';
import { rows, statementsOf } from '../../support/database';
import { join } from '../../support/own-membership';
import { aPartner, byCoordinator } from '../../support/partners';
import { aMunicipality, asEnglishReader, asReader, at, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';
import { TOLD } from '../../support/told';
import { activePartnership, EUROCITIES } from '../../support/worlds';

let municipality: OwnMunicipality;
let partnership: string;
let membership: string;
let school: string;

const add = (title: string, more: Partial<AddActivityInput>) =>
  thatDay(async () =>
    must(await addActivity(...byCoordinator(municipality), { kind: 'working_visit', setting: 'at_partner', title, ...more })),
  );
const read = <T>(query: (reader: Reader) => Promise<T>, by = municipality) => thatDay(() => withActor(...at(asReader(by), by), query));

beforeAll(async () => {
  const world = await activePartnership();
  municipality = world.municipality;
  partnership = world.id;
  membership = must(await registerMembership(...byCoordinator(municipality), EUROCITIES)).id;
  school = await aPartner(municipality, { name: 'Atelierschool' });
  const inIt = { partnershipIds: [partnership] };
  await add('Later', { ...inIt, from: '2027' });
  // Any day of the year that runs, and so by its end.
  await add('Ergens dit jaar', { ...inIt, from: '2026' });
  await add('Volgende', { ...inIt, from: '30 november 2026', until: '8 december 2026' });
  await add('Vergeten', { ...inIt, from: '10 oktober 2026' });
  const { id: last } = await add('Laatste', { ...inIt, status: 'done', from: '9 oktober 2026' });
  await add('Vroeger', { ...inIt, status: 'done', from: '2024' });
  await add('Netwerkdag', { membershipIds: [membership], status: 'done', from: '3 oktober 2026' });
  await rows(`insert into activity_partners (municipality_id, activity_id, partner_id) select $1::uuid, $2::uuid, $3::uuid from ${TOLD}`, [
    municipality.id,
    last,
    school,
  ]);
});

describe('activities beside something else', () => {
  test('of a partnership what comes next and what took place last, in one statement', async () => {
    const asks = () => read((reader) => findNextAndLastIn(reader, partnership));
    const { next, last } = await asks();
    expect([next?.title, last?.title]).toEqual(['Volgende', 'Laatste']);
    expect(await statementsOf(asks)).toHaveLength(1);
    const elsewhere = await aMunicipality();
    expect(await read((reader) => findNextAndLastIn(reader, partnership), elsewhere)).toEqual({ next: null, last: null });
  });

  test('of a membership, for its municipality alone', async () => {
    const titles = async (by?: OwnMunicipality) =>
      (await read((reader) => listActivitiesOfMembership(reader, membership), by)).rows.map(({ title }) => title);
    expect(await titles()).toEqual(['Netwerkdag']);
    expect(await titles(await aMunicipality())).toEqual([]);
  });

  test('call a membership of an offer as the list has it in the language of the reader, everywhere', async () => {
    const [offer] = await rows<{ code: string; nl: string; en: string }>(
      `select code, name_nl as nl, name_en as en from offers where name_en is distinct from name_nl order by code limit 1`,
    );
    if (offer === undefined) throw new Error('there is no offer in two languages');
    const by = await aMunicipality();
    const id = await join(...byCoordinator(by), { organisation: 'Zoals getypt' });
    await rows(`update memberships set offer = $2 from ${TOLD} where id = $1`, [id, offer.code]);
    const visit = await aVisit(by, { membershipIds: [id] });
    for (const [actor, name] of [
      [asReader(by), offer.nl],
      [asEnglishReader(by), offer.en],
    ] as const) {
      const { list, choices, page } = await withActor(...at(actor, by), async (reader) => ({
        list: await listActivities(reader),
        choices: await listActivityChoices(reader),
        page: await findActivity(reader, visit),
      }));
      expect(list.rows[0]?.links.map(({ title }) => title)).toEqual([name]);
      expect(choices.partnerships.map((each) => each.name)).toEqual([name]);
      expect(page?.memberships.map(({ title }) => title)).toEqual([name]);
    }
  });

  test('with a partner, which cannot be removed then', async () => {
    const together = await read((reader) => listDoneTogether(reader, school));
    expect([together.total, together.rows.map(({ title }) => title)]).toEqual([1, ['Laatste']]);
    expect((await read((reader) => listDoneTogether(reader, school), await aMunicipality())).total).toBe(0);
    expect(await removePartner(...byCoordinator(municipality), { partnerId: school })).toMatchObject({ ok: false, code: 'partner_in_use' });
    expect(await read((reader) => findPartner(reader, school))).toMatchObject({ hasTakenOver: false });
  });

  test('with each of two partners that are weighed, without what was withdrawn, in one statement', async () => {
    const by = byCoordinator(municipality);
    const [busy, idle] = [await aPartner(municipality, { name: 'Jeugdhuis' }), await aPartner(municipality, { name: 'Jeugdclub' })];
    const together = async (title: string) => {
      const { id: activityId } = await add(title, { partnershipIds: [partnership], from: '2023' });
      must(await thatDay(() => addActivityPartner(...by, { activityId, partnerId: busy })));
      return activityId;
    };
    await together('Kamp');
    await together('Feest');
    const taken = await together('Vergissing');
    must(await thatDay(() => withdrawActivity(...by, { activityId: taken, reason: 'Stond er dubbel' })));
    const ask = (asked = municipality) => read((reader) => countDoneTogether(reader, [busy, idle]), asked);
    expect([...(await ask())]).toEqual([[busy, 2]]);
    expect([...(await ask(await aMunicipality()))]).toEqual([]);
    expect(await statementsOf(ask)).toHaveLength(1);
  });
});
