import { and, count, eq } from 'drizzle-orm';
import { activities, activitySessions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { beside, done, invalid, isRefusal, type Refusal, unchanged, under } from '@/lib/platform/result';
import { addPlace } from '../../places/commands';
import { foldName } from '../../places/rules';
import { listVocabularies } from '../../vocabularies/queries';
import { findCostsLeft, listCostsNotBorne } from '../queries/cost-lines';
import { holdActivityToEdit } from '../queries/held';
import { findActivityKind } from '../queries/kinds';
import { type ActivitySpan, hoursRefusal, periodOf, spanOf, statusRefusal } from '../rules/when';
import { changeActivityInput, dateActivityInput, moveActivityInput } from '../schema/editing';

/** Changes what is known of it, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeActivity = command({
  name: 'changeActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivityInput,
  record: holdActivityToEdit,
  run: async ({ input, record: { facts }, reader, tx, today }) => {
    const edit = mergeEdit(facts, input);
    if (edit.settled) return edit.result;
    // Only what did not take place has a cause.
    const next = edit.next.status === 'cancelled' ? edit.next : { ...edit.next, cause: null };
    const { changed } = edit;
    const refusal =
      (changed.kind === undefined ? null : await unknownKind(reader, changed.kind)) ??
      (changed.status === undefined && changed.cause === undefined ? null : statusRefusal(next, today)) ??
      (next.cause === null || changed.cause === undefined ? null : await unknownCause(reader, next.cause)) ??
      hoursRefusal(next, next) ??
      (changed.hasNoSessions ? await hasSessions(reader, input.activityId) : null);
    if (refusal !== null) return refusal;
    const named = changed.title === undefined ? {} : { sortKey: foldName(changed.title) };
    await tx
      .update(activities)
      .set({ ...changed, ...named, cause: next.cause })
      .where(eq(activities.id, input.activityId));
    return done(next);
  },
});

/** Says where it is, and so who travels; online it is nowhere. The place stays with a setting that stays: elsewhere is another place. */
export const moveActivity = command({
  name: 'moveActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: moveActivityInput,
  record: holdActivityToEdit,
  run: async ({ input: { activityId, base, setting, place }, record: { facts }, reader, tx }) => {
    const added = place === null || place === undefined || setting === 'online' ? null : await addPlace.inside(reader, place);
    if (added?.ok === false) return under('place', added);
    const stays = place === undefined && setting === facts.setting && setting !== 'online';
    const placeId = stays ? facts.placeId : (added?.value.id ?? null);
    const current = { setting: facts.setting, placeId: facts.placeId };
    const edit = mergeEdit(current, { base, change: { setting, placeId } });
    if (edit.settled) return edit.result.ok ? unchanged(current) : edit.result;
    await tx.update(activities).set(edit.changed).where(eq(activities.id, activityId));
    return done(edit.next);
  },
});

/** Says when it is. What took place has a day; hours go where the days are not known. Own costs keep it near the years of their lines. */
export const dateActivity = command({
  name: 'dateActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: dateActivityInput,
  record: holdActivityToEdit,
  run: async ({ input: { activityId, base, change }, record: { facts }, reader, tx, today }) => {
    const now = asTyped(facts);
    const begin = change.from ?? now.from;
    const edit = mergeEdit(now, { base, change: change.until === begin ? { ...change, until: null } : change });
    if (edit.settled) return edit.result;
    const span = spanOf(edit.next.from, edit.next.until, today);
    if (isRefusal(span)) return span;
    const refusal = statusRefusal({ ...facts, ...span }, today);
    if (refusal !== null) return beside('from', refusal);
    const { fromTime, untilTime } = facts;
    const hours = span.precision !== 'day' ? { fromTime: null, untilTime: null } : { fromTime, untilTime };
    if (hoursRefusal(hours, span) !== null) hours.untilTime = null;
    const notBorne = await listCostsNotBorne(reader, activityId);
    await tx
      .update(activities)
      .set({ ...span, ...hours })
      .where(eq(activities.id, activityId));
    return (await findCostsLeft(reader, activityId, notBorne, 'from')) ?? done(edit.next);
  },
});

/** When it is, as a form has it: of one day, month or year there is a begin alone. */
function asTyped(span: ActivitySpan) {
  const { from, until } = periodOf(span) ?? { from: null, until: null };
  return { from, until: until === from ? null : until };
}

async function unknownKind(reader: MunicipalityReader, kind: string): Promise<Refusal | null> {
  return (await findActivityKind(reader, kind)) === null ? invalid('kind', 'choose_kind') : null;
}

async function unknownCause(reader: MunicipalityReader, cause: string): Promise<Refusal | null> {
  const { circumstance } = await listVocabularies(reader, ['circumstance']);
  return circumstance.some(({ code }) => code === cause) ? null : invalid('cause', 'choose_why_not');
}

/** Of what was prepared nobody says that it was not. */
async function hasSessions({ scope, tx }: MunicipalityReader, activityId: string): Promise<Refusal | null> {
  const [kept] = await tx
    .select({ number: count() })
    .from(activitySessions)
    .where(and(eq(activitySessions.municipalityId, scope.municipalityId), eq(activitySessions.activityId, activityId)));
  return (kept?.number ?? 0) > 0 ? invalid('hasNoSessions', 'has_sessions') : null;
}
