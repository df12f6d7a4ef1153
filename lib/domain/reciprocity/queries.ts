import { and, desc, eq, sql } from 'drizzle-orm';
import { jsonRows, jsonValues } from '@/db/json-rows';
import {
  activities,
  activityKinds,
  activityLessons,
  activityLessonTexts,
  activityMunicipalities,
  activityParticipants,
  circumstances,
  municipalities,
  partnerships,
  places,
  vocabularies,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { isUuid } from '@/lib/platform/text';
import { ofTheActivity } from '../activities/queries/link-parts';
import { isOf } from '../activities/queries/list-parts';
import { countingActivities, readsActivityTexts } from '../activities/queries/parts';
import { visibleTo } from '../partnerships/queries/parts';

/** Activities that count and that this reader sees, of one partnership that was not withdrawn. */
const metIn = (reader: Reader, partnershipId: string) =>
  and(countingActivities(reader), isOf(reader, { kind: 'partnership', id: partnershipId }));

/** What was learned, in words. Only for who reads the texts: the others are refused the table. */
const lessons = jsonRows(
  activityLessons,
  { id: activityLessons.id, side: activityLessons.side, lesson: activityLessonTexts.lesson },
  {
    join: [
      [
        activityLessonTexts,
        and(eq(activityLessonTexts.municipalityId, activityLessons.municipalityId), eq(activityLessonTexts.lessonId, activityLessons.id)),
      ],
    ],
    where: ofTheActivity(activityLessons),
    by: [activityLessonTexts.lesson, activityLessons.id],
  },
);

/** What the municipalities of a partnership did in it, in one statement: when, where, how many of each side, whose, what was learned. */
export async function listMeetings(reader: Reader, partnershipId: string) {
  const { actor, tx } = reader;
  if (!isUuid(partnershipId)) return [];
  return tx
    .select({
      id: activities.id,
      title: activities.title,
      kind: nameIn(actor.locale, activityKinds),
      status: activities.status,
      /** In words of the reader's language; a term that left the list keeps its code. */
      cause: sql<string | null>`coalesce(${nameIn(actor.locale, vocabularies)}, ${activities.cause})`,
      firstDay: activities.firstDay,
      lastDay: activities.lastDay,
      precision: activities.precision,
      setting: activities.setting,
      place: places.name,
      /** Who recorded it. */
      municipality: municipalities.name,
      /** Who says that it took part too. */
      alsoThere: jsonValues(activityMunicipalities, municipalities.name, {
        join: [[municipalities, eq(municipalities.id, activityMunicipalities.participantId)]],
        where: ofTheActivity(activityMunicipalities),
        by: [municipalities.sortKey],
      }),
      people: jsonRows(
        activityParticipants,
        { side: activityParticipants.side, people: activityParticipants.people },
        { where: ofTheActivity(activityParticipants), by: [activityParticipants.id] },
      ),
      lessons: readsActivityTexts(reader) ? lessons : sql<never[]>`'[]'::json`,
    })
    .from(activities)
    .innerJoin(activityKinds, eq(activityKinds.code, activities.kind))
    .innerJoin(municipalities, eq(municipalities.id, activities.municipalityId))
    .leftJoin(places, eq(places.id, activities.placeId))
    .leftJoin(vocabularies, and(eq(vocabularies.vocabulary, 'circumstance'), eq(vocabularies.code, activities.cause)))
    .where(metIn(reader, partnershipId))
    .orderBy(desc(activities.lastDay), activities.id);
}
/** A meeting as the ledger of a partnership shows it. */
export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number];

/** How many activities of a partnership there are by where, how they stand and year, in one statement: what the balance is made of. */
export async function countMeetings(reader: Reader, partnershipId: string) {
  if (!isUuid(partnershipId)) return [];
  const { setting, status } = activities;
  const year = sql<number | null>`extract(year from ${activities.lastDay})::int`;
  return reader.tx
    .select({ setting, status, year: year.as('year'), number: sql<number>`count(*)::int` })
    .from(activities)
    .where(metIn(reader, partnershipId))
    .groupBy(setting, status, sql`year`);
}

/** What stood in the way of a partnership, the latest first, in words of the reader's language. */
export async function listObstacles(reader: Reader, partnershipId: string) {
  if (!isUuid(partnershipId)) return [];
  const { id, fromDate, untilDate, remark } = circumstances;
  return reader.tx
    .select({
      id,
      name: sql<string>`coalesce(${nameIn(reader.actor.locale, vocabularies)}, ${circumstances.circumstance})`,
      fromDate,
      untilDate,
      remark,
    })
    .from(circumstances)
    .innerJoin(partnerships, eq(partnerships.id, circumstances.partnershipId))
    .leftJoin(vocabularies, and(eq(vocabularies.vocabulary, 'circumstance'), eq(vocabularies.code, circumstances.circumstance)))
    .where(and(visibleTo(reader), eq(circumstances.partnershipId, partnershipId)))
    .orderBy(desc(fromDate), id);
}
export type Obstacle = Awaited<ReturnType<typeof listObstacles>>[number];
