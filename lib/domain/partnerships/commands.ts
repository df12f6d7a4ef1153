import { randomUUID } from 'node:crypto';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { lifeCycles, participations, partnershipForms, partnershipPlaces, partnerships } from '@/db/schema';
import { answerOf, type Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeChange } from '@/lib/platform/merge';
import { done, type Refusal, type Result, refused, unchanged } from '@/lib/platform/result';
import { listApproaches } from '../approaches/queries';
import { getMunicipality } from '../municipalities/queries';
import { addPlace } from '../places/commands';
import { foldName } from '../places/rules';
import {
  firstDay,
  firstLifeCycleState,
  lastYear,
  mayEditPartnership,
  nextParticipation,
  type ParticipationState,
  type ParticipationStep,
  proposedTitle,
  yearOf,
} from './rules';
import { describePartnershipInput, ownParticipationInput, participantInput, registerPartnershipInput } from './schema';

/** Registers a tie: form, places, since when. Form, life cycle and participation all start at "since"; the caller leads. */
export const registerPartnership = command({
  name: 'registerPartnership',
  permission: 'edit_facts',
  input: registerPartnershipInput,
  once: true,
  run: async ({ input, scope, reader, tx, today }) => {
    const approach = (await listApproaches(reader)).find(({ code }) => code === input.approach);
    if (!approach) return invalid('approach', 'choose_approach');
    if (approach.hasPlace && input.places.length === 0) return invalid('places.0.name', 'required');
    if (input.sinceYear !== null && input.sinceYear > lastYear(today)) return tooLate('sinceYear', today);
    const municipality = scope.municipalityId === null ? null : await getMunicipality(reader, scope.municipalityId);
    if (!municipality) return refused('not_found');

    // In one order for everybody, so that two registrations never wait for each other's places.
    const added = new Map<number, { id: string; name: string }>();
    for (const [at, place] of inOneOrder(input.places)) {
      const one = await addPlace.within(reader, place);
      if (!one.ok) return under(`places.${at}`, one);
      added.set(at, one.value);
    }
    const names = new Map(input.places.flatMap((_, at) => added.get(at) ?? []).map(({ id, name }) => [id, name]));
    const placeIds = [...names.keys()];
    const id = randomUUID();
    const since = { year: input.sinceYear, month: null, day: null };
    const title = input.title === '' ? proposedTitle(approach.name, municipality.name, [...names.values()]) : input.title;
    await tx.execute(
      sql`select register_partnership(${id}::uuid, ${title}, ${foldName(title)}, ${since.year}::smallint, null::smallint, null::smallint)`,
    );
    await tx
      .insert(partnershipForms)
      .values({ id: randomUUID(), partnershipId: id, fromYear: since.year, approach: approach.code, formality: 'partnership' });
    const state = firstLifeCycleState(since.year, yearOf(today));
    await tx.insert(lifeCycles).values({ id: randomUUID(), partnershipId: id, fromDate: firstDay(since), state });
    if (placeIds.length > 0) {
      await tx.insert(partnershipPlaces).values(placeIds.map((placeId, at) => ({ partnershipId: id, placeId, sortOrder: at })));
    }
    return done({ id, title });
  },
});

/** Edits the shared facts, field by field; a field that somebody else changed meanwhile is a conflict. */
export const describePartnership = command({
  name: 'describePartnership',
  permission: 'edit_facts',
  input: describePartnershipInput,
  run: async ({ actor, input, scope, tx }) => {
    const [current] = await tx
      .select({ title: partnerships.title, leadMunicipalityId: partnerships.leadMunicipalityId })
      .from(partnerships)
      .where(eq(partnerships.id, input.id))
      .for('update');
    if (!current || !mayEditPartnership(actor, scope.municipalityId, current)) return refused('not_found');
    const { changed, conflicts } = mergeChange({ title: current.title }, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.title === undefined) return unchanged({ title: current.title });
    await tx
      .update(partnerships)
      .set({ title: changed.title, sortKey: foldName(changed.title), version: sql`${partnerships.version} + 1` })
      .where(eq(partnerships.id, input.id));
    return done({ title: changed.title });
  },
});

/** The lead asks another municipality to take part. It sees the card until it answers. */
export const inviteMunicipality = command({
  name: 'inviteMunicipality',
  permission: 'steer',
  input: participantInput,
  run: async ({ input, reader }) => {
    const state = await participationState(reader, input.id, input.municipalityId);
    if (nextParticipation(state, 'invite') === null) return refused('step_not_allowed');
    return changed(reader, sql`invite_participant(${input.id}::uuid, ${input.municipalityId}::uuid)`);
  },
});

/** Takes part from a year on; empty is this year. */
export const acceptInvitation = command({
  name: 'acceptInvitation',
  permission: 'steer',
  input: ownParticipationInput,
  run: async ({ input, reader, today }) => {
    if (input.year !== null && input.year > lastYear(today)) return tooLate('year', today);
    return (
      (await ownStep(reader, input.id, 'accept')) ??
      changed(reader, sql`accept_invitation(${input.id}::uuid, ${input.year ?? yearOf(today)}::smallint)`)
    );
  },
});

export const declineInvitation = command({
  name: 'declineInvitation',
  permission: 'steer',
  input: ownParticipationInput.pick({ id: true }),
  run: async ({ input, reader }) =>
    (await ownStep(reader, input.id, 'decline')) ?? changed(reader, sql`decline_invitation(${input.id}::uuid)`),
});

/** Stops taking part after a year; empty is this year. The lead hands over first. */
export const leavePartnership = command({
  name: 'leavePartnership',
  permission: 'steer',
  input: ownParticipationInput,
  run: async ({ input, scope, reader, tx, today }) => {
    const [tie] = await tx.select({ lead: partnerships.leadMunicipalityId }).from(partnerships).where(eq(partnerships.id, input.id));
    if (tie?.lead === scope.municipalityId) return refused('lead_hands_over_first');
    const [own] = await tx
      .select({ fromYear: participations.fromYear })
      .from(participations)
      .where(and(eq(participations.partnershipId, input.id), eq(participations.municipalityId, scope.municipalityId ?? '')));
    const year = input.year ?? yearOf(today);
    if (year > lastYear(today)) return tooLate('year', today);
    if (own?.fromYear != null && year < own.fromYear) return invalid('year', 'end_before_start');
    return (await ownStep(reader, input.id, 'leave')) ?? changed(reader, sql`leave_partnership(${input.id}::uuid, ${year}::smallint)`);
  },
});

/** Gives the lead to a municipality that takes part. */
export const handOverLead = command({
  name: 'handOverLead',
  permission: 'steer',
  input: participantInput,
  run: async ({ input, reader }) => changed(reader, sql`hand_over_lead(${input.id}::uuid, ${input.municipalityId}::uuid)`),
});

async function participationState({ tx }: Reader, partnershipId: string, municipalityId: string): Promise<ParticipationState | null> {
  const [row] = await tx
    .select({ state: participations.state })
    .from(participations)
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, municipalityId)));
  return row?.state ?? null;
}

/** Null when this municipality may take the step now, else the refusal. */
async function ownStep(reader: Reader, partnershipId: string, step: ParticipationStep): Promise<Refusal | null> {
  const state = await participationState(reader, partnershipId, reader.scope.municipalityId ?? '');
  if (state === null) return refused('not_found');
  return nextParticipation(state, step) === null ? refused('step_not_allowed') : null;
}

/** Calls a function of the owner that answers how many rows it changed; none is "not yours". */
async function changed(reader: Reader, call: SQL<number>): Promise<Result<null>> {
  return (await answerOf(reader, call)) === 1 ? done(null) : refused('not_found');
}

/** Places with where they stood, ordered by what they are known by. */
function inOneOrder<P extends { geonamesId: number | null; country: string; name: string }>(places: readonly P[]): [number, P][] {
  const key = ({ geonamesId, country, name }: P) => `${geonamesId ?? ''} ${country} ${foldName(name)}`;
  return [...places.entries()].sort(([, a], [, b]) => (key(a) < key(b) ? -1 : 1));
}

const invalid = (field: string, code: string, values?: Record<string, number>): Refusal =>
  refused('invalid', { fields: { [field]: values ? { code, values } : { code } } });

const tooLate = (field: string, today: string): Refusal => invalid(field, 'year_too_late', { maximum: lastYear(today) });

function under(prefix: string, refusal: Refusal): Refusal {
  const fields = Object.entries(refusal.fields ?? {}).map(([field, error]) => [`${prefix}.${field}`, error] as const);
  return { ...refusal, fields: Object.fromEntries(fields) };
}
