import { and, eq, sql } from 'drizzle-orm';
import { jsonRow, jsonRows } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityKinds,
  activityLessons,
  activityLessonTexts,
  activityMemberships,
  activityMunicipalities,
  activityNotes,
  activityParticipants,
  activityPartners,
  activityPartnerships,
  activitySessions,
  activityTexts,
  approaches,
  approachPeriods,
  countries,
  memberships,
  municipalities,
  participations,
  partners,
  partnerships,
  places,
  vocabularies,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { isUuid } from '@/lib/platform/text';
import { yearOf } from '../../calendar/rules';
import { mayReadConfidential } from '../../contacts/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { kindName } from '../../partners/queries/parts';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import { knownMemberships, knownPartnerships, LINKED } from './link-parts';
import { readsActivityTexts, visibleActivities } from './parts';

/** Rows under an activity, by its whole key. */
const under = (table: typeof activityChoices | typeof activityParticipants | typeof activitySessions | typeof activityLessons) =>
  and(eq(table.municipalityId, activities.municipalityId), eq(table.activityId, activities.id));

/** The partnerships and memberships to which an activity belongs, as far as the municipality in hand knows them, by title. */
function belongings(reader: Reader) {
  const { actor, scope } = reader;
  const { markShape, markColour } = approaches;
  const mark = { markShape, markColour, approach: approaches.code, approachName: nameIn(actor.locale, approaches) };
  return {
    partnerships: jsonRows(
      activityPartnerships,
      {
        id: partnerships.id,
        title: partnerships.title,
        withdrawnOn: partnerships.withdrawnOn,
        /** How often both sides see each other, in years. */
        rhythmYears: partnerships.rhythmYears,
        /** The municipality in hand takes part in it now. */
        isOurs: sql<boolean>`exists (select from ${participations} p where p.partnership_id = ${partnerships.id}
          and p.municipality_id = ${scope.municipalityId}::uuid and p.state = 'accepted')`,
        /** It leads it: what stood in the way there is noted by who leads. */
        leads: sql<boolean>`coalesce(${partnerships.leadMunicipalityId} = ${scope.municipalityId}::uuid, false)`,
        ...mark,
      },
      {
        join: [
          [partnerships, LINKED.partnership],
          [approachPeriods, approachPeriodIn(yearOf(today()))],
          [approaches, eq(approaches.code, approachPeriods.approach)],
        ],
        where: knownPartnerships(reader),
        by: [partnerships.sortKey, partnerships.id],
      },
    ),
    memberships: jsonRows(
      activityMemberships,
      {
        id: memberships.id,
        title: membershipTitle(reader),
        withdrawnOn: memberships.withdrawnOn,
        ...mark,
      },
      {
        join: [
          [memberships, LINKED.membership],
          [approaches, eq(approaches.code, memberships.approach)],
        ],
        where: knownMemberships(reader),
        by: [memberships.sortKey, memberships.id],
      },
    ),
  };
}

/** Who and what stands under an activity. */
function parts(reader: Reader) {
  const { side, actorGroup, ageBand, people } = activityParticipants;
  const { kind, day } = activitySessions;
  // In words, with the hall in it: VVSG sees that there was one, and when.
  const what = readsActivityTexts(reader) ? sql<string>`${activitySessions.what}` : sql<string>`''`;
  return {
    choices: jsonRows(
      activityChoices,
      { set: activityChoices.set, code: activityChoices.code },
      { where: under(activityChoices), by: [activityChoices.set, activityChoices.code] },
    ),
    /** Ours first. */
    participants: jsonRows(
      activityParticipants,
      { id: activityParticipants.id, side, actorGroup, ageBand, people },
      { where: under(activityParticipants), by: [side, actorGroup, sql`${ageBand} nulls first`] },
    ),
    partners: jsonRows(
      activityPartners,
      { id: partners.id, name: partners.name, side: partners.side, kindName: kindName(reader, partners.kind) },
      {
        join: [
          [partners, and(eq(partners.municipalityId, activityPartners.municipalityId), eq(partners.id, activityPartners.partnerId))],
        ] as const,
        where: and(eq(activityPartners.municipalityId, activities.municipalityId), eq(activityPartners.activityId, activities.id)),
        by: [partners.sortKey, partners.id],
      },
    ),
    /** By day; those without a day last. */
    sessions: jsonRows(
      activitySessions,
      { id: activitySessions.id, kind, day, what },
      { where: under(activitySessions), by: [sql`${day} nulls last`, activitySessions.id] },
    ),
    /** On which side something was learned; the words stand apart. */
    lessons: jsonRows(
      activityLessons,
      { id: activityLessons.id, side: activityLessons.side },
      { where: under(activityLessons), by: [activityLessons.side, activityLessons.id] },
    ),
    /** Who said that it took part too. */
    joined: jsonRows(
      activityMunicipalities,
      { id: municipalities.id, name: municipalities.name },
      {
        join: [[municipalities, eq(municipalities.id, activityMunicipalities.participantId)]],
        where: and(
          eq(activityMunicipalities.municipalityId, activities.municipalityId),
          eq(activityMunicipalities.activityId, activities.id),
        ),
        by: [municipalities.sortKey],
      },
    ),
  };
}

/**
 * One activity with all that is known of it and no words that VVSG does not read, in one statement; null when there is none that this
 * reader may see.
 */
export async function findActivity(reader: Reader, id: string) {
  const { tx, actor } = reader;
  if (!isUuid(id)) return null;
  const { status, firstDay, lastDay, precision, fromTime, untilTime, setting, placeId, hasNoSessions } = activities;
  const [row] = await tx
    .select({
      id: activities.id,
      municipalityId: activities.municipalityId,
      recordedBy: municipalities.name,
      title: activities.title,
      kind: activities.kind,
      kindName: nameIn(actor.locale, activityKinds),
      isTrip: activityKinds.isTrip,
      status,
      cause: activities.cause,
      causeName: sql<string | null>`(select ${nameIn(actor.locale, vocabularies)} from ${vocabularies}
        where ${vocabularies.vocabulary} = 'circumstance' and ${vocabularies.code} = ${activities.cause})`,
      firstDay,
      lastDay,
      precision,
      fromTime,
      untilTime,
      setting,
      placeId,
      hasNoSessions,
      withdrawnOn: activities.withdrawnOn,
      withdrawnReason: activities.withdrawnReason,
      place: jsonRow(
        places,
        { id: places.id, name: places.name, country: nameIn(actor.locale, countries) },
        { join: [[countries, eq(countries.iso2, places.country)]], where: eq(places.id, placeId) },
      ),
      ...belongings(reader),
      ...parts(reader),
    })
    .from(activities)
    .innerJoin(municipalities, eq(municipalities.id, activities.municipalityId))
    .innerJoin(activityKinds, eq(activityKinds.code, activities.kind))
    .where(and(visibleActivities(reader), eq(activities.id, id)));
  return row ?? null;
}

/** An activity as its page shows it. */
export type Activity = NonNullable<Awaited<ReturnType<typeof findActivity>>>;

/** What was written of an activity; null for who does not read it. */
export async function findActivityTexts(reader: Reader, { id, municipalityId }: Pick<Activity, 'id' | 'municipalityId'>) {
  if (!readsActivityTexts(reader)) return null;
  const { description, venue } = activityTexts;
  const ofIt = and(eq(activities.municipalityId, municipalityId), eq(activities.id, id));
  const [row] = await reader.tx
    .select({
      description: sql<string>`coalesce(${description}, '')`,
      venue: sql<string>`coalesce(${venue}, '')`,
      lessons: jsonRows(
        activityLessonTexts,
        { id: activityLessonTexts.lessonId, lesson: activityLessonTexts.lesson },
        {
          where: and(eq(activityLessonTexts.municipalityId, activities.municipalityId), eq(activityLessonTexts.activityId, activities.id)),
        },
      ),
    })
    .from(activities)
    .leftJoin(activityTexts, and(eq(activityTexts.municipalityId, activities.municipalityId), eq(activityTexts.activityId, activities.id)))
    .where(and(visibleActivities(reader), ofIt));
  return row ?? null;
}
export type ActivityTexts = NonNullable<Awaited<ReturnType<typeof findActivityTexts>>>;

/** What the municipality in hand notes about an activity for itself; null for who may not read it. */
export async function findActivityNotes({ actor, scope, tx }: Reader, activity: Pick<Activity, 'id' | 'municipalityId'>) {
  if (!mayReadConfidential(actor, scope.municipalityId) || scope.municipalityId === null) return null;
  const { notes, agreementAt, fileAt, municipalityId, ownerId, activityId } = activityNotes;
  const [row] = await tx
    .select({ notes, agreementAt, fileAt })
    .from(activityNotes)
    .where(and(eq(municipalityId, scope.municipalityId), eq(ownerId, activity.municipalityId), eq(activityId, activity.id)));
  return row ?? { notes: '', agreementAt: '', fileAt: '' };
}
export type OwnActivityNotes = NonNullable<Awaited<ReturnType<typeof findActivityNotes>>>;
