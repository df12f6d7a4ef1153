import { randomUUID } from 'node:crypto';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityParticipants,
  activityPartners,
  activityPartnerships,
  activityTexts,
} from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { formatPeriod } from '@/lib/platform/i18n/when';
import { done, isRefusal, type Refusal, refused } from '@/lib/platform/result';
import { LOCALES } from '../../access/rules';
import type { Period } from '../../calendar/rules';
import { foldName } from '../../places/rules';
import { type CopiedParts, getCopiedParts, listCopiedSpans, listRhythms } from '../queries/copying';
import { holdActivityToEdit } from '../queries/held';
import { latestSpan, repeatedPeriod, retitled, rhythmOf } from '../rules/again';
import { type ActivitySpan, NO_SPAN, spanOf } from '../rules/when';
import { copyActivityInput, repeatActivityInput } from '../schema/again';

/** Makes a planned copy of an activity, without days, numbers, sessions, what was learned, costs, notes and what was arranged. */
export const copyActivity = command({
  name: 'copyActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: copyActivityInput,
  record: holdActivityToEdit,
  once: true,
  run: async ({ input: { activityId }, record: { facts }, reader }) => {
    const parts = await getCopiedParts(reader, activityId);
    const id = await copied(reader, { id: activityId, facts }, parts, NO_SPAN);
    return isRefusal(id) ? id : done({ id });
  },
});

/** The same a rhythm later, by month: after the latest of all that it and its copies come from, so that each press makes the next one. */
export const repeatActivity = command({
  name: 'repeatActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: repeatActivityInput,
  record: holdActivityToEdit,
  once: true,
  run: async ({ input: { activityId }, record: { facts }, reader, today }) => {
    const parts = await getCopiedParts(reader, activityId);
    const latest = latestSpan([facts, ...(await listCopiedSpans(reader, activityId))]);
    const years = rhythmOf(await listRhythms(reader, parts.partnershipIds));
    const period = latest === null ? null : repeatedPeriod(latest, years);
    if (period === null) return refused('repeat_needs_a_day');
    const span = spanOf(period.from, period.until, today);
    if (isRefusal(span)) return span;
    const id = await copied(reader, { id: activityId, facts }, parts, span);
    return isRefusal(id) ? id : done({ id });
  },
});

type Facts = Pick<typeof activities.$inferSelect, 'kind' | 'title' | 'setting' | 'placeId'> & ActivitySpan;

/** A title says when it is in the language of who gave it. */
const SAYINGS = LOCALES.map((locale) => (period: Period) => formatPeriod(period, locale));

/** Writes the copy, planned on that span; answers with its id. It belongs to something, as every activity does. */
async function copied(
  { scope, tx }: MunicipalityReader,
  { id: copiedFromId, facts }: { readonly id: string; readonly facts: Facts },
  { partnershipIds, membershipIds, choices, participants, partnerIds, texts }: CopiedParts,
  span: ActivitySpan,
): Promise<string | Refusal> {
  const approaches = choices.filter(({ set }) => set === 'approaches');
  if (partnershipIds.length + membershipIds.length + approaches.length === 0) return refused('copy_belongs_nowhere');
  const { municipalityId } = scope;
  const { kind, setting, placeId } = facts;
  const title = retitled(facts.title, facts, span, SAYINGS);
  const of = { municipalityId, activityId: randomUUID() };
  await tx.insert(activities).values({
    id: of.activityId,
    municipalityId,
    kind,
    title,
    sortKey: foldName(title),
    status: 'planned',
    ...span,
    setting,
    placeId,
    copiedFromId,
  });
  if (partnershipIds.length > 0)
    await tx.insert(activityPartnerships).values(partnershipIds.map((partnershipId) => ({ ...of, partnershipId })));
  if (membershipIds.length > 0) await tx.insert(activityMemberships).values(membershipIds.map((membershipId) => ({ ...of, membershipId })));
  if (choices.length > 0) await tx.insert(activityChoices).values(choices.map((choice) => ({ ...of, ...choice })));
  if (participants.length > 0)
    await tx.insert(activityParticipants).values(participants.map((line) => ({ id: randomUUID(), ...of, ...line })));
  if (partnerIds.length > 0) await tx.insert(activityPartners).values(partnerIds.map((partnerId) => ({ ...of, partnerId })));
  if (texts !== null) await tx.insert(activityTexts).values({ ...of, ...texts });
  return of.activityId;
}
