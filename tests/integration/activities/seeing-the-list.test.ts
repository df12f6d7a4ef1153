import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities, listActivitiesForFile } from '@/lib/domain/activities/queries/list';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { ALL_ACTIVITIES, activityFilter } from '@/lib/domain/activities/schema';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { activityOf } from '../../support/activities';
import { rows } from '../../support/database';
import { asCoordinator, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';
import { TOLD } from '../../support/told';
import { jointPartnership, withdraw } from '../../support/worlds';

type World = Awaited<ReturnType<typeof jointPartnership>>;

/** A joint partnership with an activity of its lead and one of who takes part; each has one of its own beside it. */
async function twoActivities() {
  const world = await jointPartnership();
  const add = (municipality: OwnMunicipality, title: string, more: object) =>
    thatDay(async () =>
      must(
        await addActivity(...at(asCoordinator(municipality), municipality), {
          ...{ kind: 'immersion_trip', setting: 'at_partner', status: 'done', title, from: '9 juni 2026' },
          ...more,
        }),
      ),
    );
  const { id: ofLead } = await add(world.lead, 'Van de trekker', { partnershipIds: [world.id] });
  const { id: ofParticipant } = await add(world.participant, 'Van de deelnemer', { partnershipIds: [world.id] });
  await add(world.lead, 'Alleen van de trekker', { approaches: ['humanitarian'] });
  await rows(`insert into activity_texts (municipality_id, activity_id, description) select $1::uuid, $2::uuid, 'Geheim' from ${TOLD}`, [
    world.lead.id,
    ofLead,
  ]);
  return { ...world, ofLead, ofParticipant };
}

/** All that the room shows to somebody: list, counts, drawing, choices, file, and the count on the tab. */
const seenBy = (municipality: OwnMunicipality, id: string, actor: Actor = asReader(municipality)) =>
  thatDay(() =>
    withActor(actor, municipalityScope(actor, municipality.id), async (reader: Reader) => {
      const list = await listActivities(reader, ALL_ACTIVITIES);
      const year = await findActivityYear(reader);
      const choices = await listActivityChoices(reader);
      const file = await listActivitiesForFile(reader, ALL_ACTIVITIES);
      const tab = await listActivities(reader, activityFilter.parse({ partnership: id }));
      const counted = (await findPartnership(reader, id))?.activities ?? 0;
      const titles = list.rows.map(({ title }) => title);
      expect([list.total, year.total, choices.total, year.drawn.length, file.length]).toEqual(Array(5).fill(titles.length));
      expect(counted).toBe(tab.total);
      return {
        titles,
        ofTab: tab.rows.map(({ title }) => title),
        open: year.open.map(({ title }) => title),
        texts: file.map((row) => row.description),
      };
    }),
  );

let world: World & { ofLead: string; ofParticipant: string };
beforeAll(async () => {
  world = await twoActivities();
});

describe('activities of a joint partnership', () => {
  test('are seen by all who take part; each is asked about its own alone', async () => {
    const lead = await seenBy(world.lead, world.id);
    expect(lead.titles).toEqual(['Alleen van de trekker', 'Van de deelnemer', 'Van de trekker']);
    expect(lead.ofTab).toEqual(['Van de deelnemer', 'Van de trekker']);
    expect(lead.open).toEqual(['Alleen van de trekker', 'Van de trekker']);
    const participant = await seenBy(world.participant, world.id);
    expect(participant.titles).toEqual(['Van de deelnemer', 'Van de trekker']);
    expect(participant.open).toEqual(['Van de deelnemer']);
    expect(participant.texts).toContain('Geheim');
  });

  test('are not there for who is invited, and for a stranger', async () => {
    for (const municipality of [world.invited, world.stranger])
      expect(await seenBy(municipality, world.id)).toEqual({ titles: [], ofTab: [], open: [], texts: [] });
  });

  test('are seen by VVSG as the municipality sees them, without what was written', async () => {
    const { titles, texts } = await seenBy(world.participant, world.id, atVvsg('adviser'));
    expect(titles).toEqual(['Van de deelnemer', 'Van de trekker']);
    expect(texts).toEqual(['', '']);
    expect((await seenBy(world.stranger, world.id, atVvsg('administrator'))).titles).toEqual([]);
  });

  test('one that was withdrawn is gone for all', async () => {
    const other = await twoActivities();
    await rows(`update activities set withdrawn_on = '2026-11-20' from ${TOLD} where id = $1`, [other.ofLead]);
    expect((await seenBy(other.participant, other.id)).titles).toEqual(['Van de deelnemer']);
    expect((await seenBy(other.lead, other.id)).ofTab).toEqual(['Van de deelnemer']);
  });

  test('who left keeps its own, and loses sight of the others', async () => {
    const other = await twoActivities();
    const { participant, id } = other;
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 }));
    for (const actor of [asReader(participant), atVvsg('adviser')]) {
      const { titles, ofTab } = await seenBy(participant, id, actor);
      expect([titles, ofTab]).toEqual([['Van de deelnemer'], ['Van de deelnemer']]);
    }
  });

  test('of a partnership that was withdrawn count nowhere, and stay on the page of who recorded each', async () => {
    const other = await twoActivities();
    await withdraw({ id: other.id, municipality: other.lead });
    const { titles, ofTab } = await seenBy(other.participant, other.id);
    expect([titles, ofTab]).toEqual([[], []]);
    expect((await seenBy(other.lead, other.id)).titles).toEqual(['Alleen van de trekker']);
    expect(await activityOf(other.participant, other.ofParticipant)).toMatchObject({ title: 'Van de deelnemer' });
  });
});
