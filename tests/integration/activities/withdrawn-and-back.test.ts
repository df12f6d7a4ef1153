import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { addActivityLesson } from '@/lib/domain/activities/commands/lessons';
import { addActivityParticipants } from '@/lib/domain/activities/commands/participants';
import { addActivityPartner } from '@/lib/domain/activities/commands/partners';
import { restoreActivity, withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { findAlikeActivities } from '@/lib/domain/activities/queries/joint';
import { listActivities, listActivitiesForFile } from '@/lib/domain/activities/queries/list';
import { findNextAndLastIn, listDoneTogether } from '@/lib/domain/activities/queries/of-one';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { SETTINGS } from '@/lib/domain/activities/rules';
import { ALL_ACTIVITIES } from '@/lib/domain/activities/schema';
import { getCarried } from '@/lib/domain/feeds/queries/carried';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { countMeetings, listMeetings, listObstacles } from '@/lib/domain/reciprocity/queries';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityHistory, keptOfActivity } from '../../support/activities';
import { aCost, aTrip } from '../../support/costs';
import { aPartner, byCoordinator } from '../../support/partners';
import { at, atVvsg, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';
import { jointPartnership } from '../../support/worlds';

const deed = fc.record({
  setting: fc.constantFrom(...SETTINGS),
  status: fc.constantFrom('planned' as const, 'done' as const),
  from: fc.constantFrom('2026', 'maart 2026', '2026-03-09', '2025-12-30'),
});

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

interface Looking {
  readonly partnershipId: string;
  readonly partnerId: string;
  readonly year: number;
  /** Of what the mix is made beside what took place, which no activity moves. */
  readonly table: Parameters<typeof mixOf>[0];
}

/** All that tells of activities, for one who looks at a municipality: lists, file, year, counts, mix, ledger, feed, and what others see alike. */
async function toldTo(reader: Reader, { partnershipId, partnerId, year, table }: Looking) {
  const filter = { ...ALL_ACTIVITIES, year: String(year) };
  const done = await countDoneActivities(reader, year);
  return {
    list: await listActivities(reader, filter),
    file: await listActivitiesForFile(reader, filter),
    overview: await findActivityYear(reader, filter, 3),
    mix: mixOf(table, ['city_to_city'], false, done),
    nextAndLast: await findNextAndLastIn(reader, partnershipId),
    withPartner: await listDoneTogether(reader, partnerId),
    alike: await findAlikeActivities(reader, { partnershipIds: [partnershipId], firstDay: `${year}-01-01`, lastDay: `${year}-12-31` }),
    meetings: await listMeetings(reader, partnershipId),
    counted: await countMeetings(reader, partnershipId),
    obstacles: await listObstacles(reader, partnershipId),
    feed: await getCarried(reader, null),
  };
}

const EYES = {
  'who recorded it': ({ lead }) => byCoordinator(lead),
  'who takes part': ({ participant }) => byCoordinator(participant),
  VVSG: ({ lead }) => at(atVvsg('adviser'), lead),
} satisfies Record<string, (world: Awaited<ReturnType<typeof jointPartnership>>) => ReturnType<typeof at>>;

test.each(Object.entries(EYES))(
  'to %s, an activity that is withdrawn counts nowhere, and put back it stands everywhere as it did',
  async (_, eye) => {
    const world = await jointPartnership();
    const { id: partnershipId, lead, participant } = world;
    const by = byCoordinator(lead);
    const partnerId = await aPartner(lead, { name: 'Atelierschool' });
    // Another stays, beside which it comes and goes.
    await aTrip(lead, { partnershipIds: [partnershipId], status: 'done' });
    const { table } = await withActor(...by, (reader) => getYearOfResources(reader, { year: 2026, today: '2026-11-24' }));
    const seenIn = (year: number) =>
      thatDay(() => withActor(...eye(world), (reader) => toldTo(reader, { partnershipId, partnerId, year, table })));

    async function anyActivity({ setting, status, from }: Deed): Promise<string> {
      const input = { kind: 'working_visit', title: 'Werkbezoek', setting, status, from, partnershipIds: [partnershipId] };
      const { id: activityId } = must(await addActivity(...by, input));
      must(await addActivityPartner(...by, { activityId, partnerId }));
      must(await joinActivity(...byCoordinator(participant), { activityId }));
      must(await addActivityParticipants(...by, { activityId, side: 'ours', actorGroup: 'youth', people: '12' }));
      must(await addActivityLesson(...by, { activityId, side: 'ours', lesson: 'Regenwater opvangen.' }));
      await aCost(lead, activityId, { planned: '100' });
      return activityId;
    }

    await fc.assert(
      fc.asyncProperty(deed, async (activity) => {
        const seen = () => seenIn(activity.from.startsWith('2025') ? 2025 : 2026);
        const without = await seen();
        const activityId = await thatDay(() => anyActivity(activity));
        const [withIt, kept, told] = [await seen(), await keptOfActivity(activityId), await historyOf(lead, activityId)];
        expect(withIt).not.toEqual(without);
        must(await thatDay(() => withdrawActivity(...by, { activityId, reason: 'twee keer ingevoerd' })));
        expect(await seen()).toEqual(without);
        must(await thatDay(() => restoreActivity(...by, { activityId })));
        expect(await seen()).toEqual(withIt);
        expect(await keptOfActivity(activityId)).toEqual(kept);
        expect(await historyOf(lead, activityId)).toEqual(['restoreActivity', 'withdrawActivity', ...told]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
);

const historyOf = async (municipality: OwnMunicipality, id: string) =>
  (await activityHistory(municipality, id)).map(({ command }) => command);
