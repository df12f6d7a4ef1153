import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { activities, activityChoices, activityMemberships, activityPartnerships, approaches } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, isRefusal, type Refusal, under } from '@/lib/platform/result';
import { discardDraft } from '../../drafts/commands';
import { addPlace } from '../../places/commands';
import { foldName } from '../../places/rules';
import { findEntriesOfOurs } from '../queries/entries';
import { findActivityKind } from '../queries/kinds';
import { spanOf, statusRefusal } from '../rules/when';
import { addActivityInput } from '../schema';

/** Adds an activity by its first answers: of which partnerships, memberships or approaches, what, where and when. The rest is filled in later. */
export const addActivity = command({
  name: 'addActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: addActivityInput,
  record: findEntriesOfOurs,
  once: true,
  run: async ({ municipalityId, input, reader, tx, today }) => {
    const { partnershipIds, membershipIds, approaches: chosen, place, from, until, title, ...facts } = input;
    const span = spanOf(from, until, today);
    if (isRefusal(span)) return span;
    const refusal =
      (partnershipIds.length + membershipIds.length + chosen.length === 0
        ? invalid('partnershipIds', 'choose_partnership_or_approach')
        : null) ??
      (await unknownKind(reader, facts.kind)) ??
      statusRefusal({ status: facts.status, cause: null, ...span }, today) ??
      (await unknownApproach(reader, chosen));
    if (refusal !== null) return refusal;
    const added = place === null ? null : await addPlace.inside(reader, place);
    if (added?.ok === false) return under('place', added);
    const id = randomUUID();
    await tx
      .insert(activities)
      .values({ id, municipalityId, ...facts, ...span, title, sortKey: foldName(title), placeId: added?.value.id ?? null });
    const of = { municipalityId, activityId: id };
    if (partnershipIds.length > 0)
      await tx.insert(activityPartnerships).values([...new Set(partnershipIds)].map((partnershipId) => ({ ...of, partnershipId })));
    if (membershipIds.length > 0)
      await tx.insert(activityMemberships).values([...new Set(membershipIds)].map((membershipId) => ({ ...of, membershipId })));
    if (chosen.length > 0)
      await tx.insert(activityChoices).values([...new Set(chosen)].map((code) => ({ ...of, set: 'approaches' as const, code })));
    const discarded = await discardDraft.inside(reader, { form: 'activity' });
    return discarded.ok ? done({ id }) : discarded;
  },
});

/** Is it a kind that there is? Beside the field. */
async function unknownKind(reader: MunicipalityReader, kind: string): Promise<Refusal | null> {
  return (await findActivityKind(reader, kind)) === null ? invalid('kind', 'choose_kind') : null;
}

async function unknownApproach({ tx }: MunicipalityReader, chosen: readonly string[]): Promise<Refusal | null> {
  if (chosen.length === 0) return null;
  const found = await tx
    .select({ code: approaches.code })
    .from(approaches)
    .where(inArray(approaches.code, [...chosen]));
  return found.length < new Set(chosen).size ? invalid('approaches', 'choose_approach') : null;
}
