import { and, count, eq, isNull } from 'drizzle-orm';
import { activityChoices, activityMemberships, activityPartnerships, approaches, memberships, sdgs } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import { findOwnPart } from '../../partnerships/queries/own-part';
import { listVocabularies } from '../../vocabularies/queries';
import { findCostsLeft, listCostsNotBorne } from '../queries/cost-lines';
import { holdActivityToEdit } from '../queries/held';
import { type ActivitySet, LINKED_MAX } from '../rules';
import { activityMembershipInput, activityPartnershipInput, chooseForActivityInput } from '../schema/editing';

const VOCABULARY = { themes: 'theme', departments: 'department', support: 'support' } as const;

/** Is there such a choice in the list of that set? */
async function isKnown(reader: MunicipalityReader, set: ActivitySet, code: string): Promise<boolean> {
  if (set === 'approaches') {
    return (await reader.tx.select({ code: approaches.code }).from(approaches).where(eq(approaches.code, code))).length > 0;
  }
  if (set === 'sdgs') {
    const goal = /^[1-9]\d?$/.test(code) ? Number(code) : 0;
    return (await reader.tx.select({ goal: sdgs.goal }).from(sdgs).where(eq(sdgs.goal, goal))).length > 0;
  }
  const vocabulary = VOCABULARY[set];
  return (await listVocabularies(reader, [vocabulary]))[vocabulary].some((term) => term.code === code);
}

/** Takes or leaves a theme, a goal, a department, support or an approach. What stands there already is no change. Codes: `unknown_choice`, `last_one`, `costs_on_it`. */
export const chooseForActivity = command({
  name: 'chooseForActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: chooseForActivityInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, set, code, chosen }, reader, tx }) => {
    if (chosen && !(await isKnown(reader, set, code))) return invalid('code', 'unknown_choice');
    const row = { municipalityId, activityId, set, code };
    // A first approach of its own takes the place of those of its partnerships, and so of their lines.
    const notBorne = set === 'approaches' ? await listCostsNotBorne(reader, activityId) : null;
    const left = async () => (notBorne === null ? null : findCostsLeft(reader, activityId, notBorne, 'code'));
    if (chosen) {
      const taken = await tx.insert(activityChoices).values(row).onConflictDoNothing().returning();
      return taken.length > 0 ? ((await left()) ?? done(null)) : unchanged(null);
    }
    const that = and(ofIt(activityChoices, row), eq(activityChoices.set, set), eq(activityChoices.code, code));
    const [there] = await tx.select({ code: activityChoices.code }).from(activityChoices).where(that);
    if (there === undefined) return (await isKnown(reader, set, code)) ? unchanged(null) : invalid('code', 'unknown_choice');
    const refusal = set === 'approaches' ? await lastOne(reader, activityId, 'code') : null;
    if (refusal !== null) return refusal;
    await tx.delete(activityChoices).where(that);
    return (await left()) ?? done(null);
  },
});

/** Says that it belongs to a partnership in which the municipality takes part now. */
export const addActivityPartnership = command({
  name: 'addActivityPartnership',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityPartnershipInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, partnershipId }, reader, tx }) => {
    if ((await findOwnPart(reader, { partnershipId })) === null) return invalid('partnershipId', 'partnership_not_ours');
    const row = { municipalityId, activityId, partnershipId };
    if ((await tx.$count(activityPartnerships, ofIt(activityPartnerships, row))) >= LINKED_MAX) return tooMany();
    const taken = await tx.insert(activityPartnerships).values(row).onConflictDoNothing().returning();
    return taken.length > 0 ? done(null) : unchanged(null);
  },
});

/** Says that it does not belong to a partnership; the last thing to which it belongs stays. What is of one that was left stays too, and one whose lines bear own costs of it. */
export const removeActivityPartnership = command({
  name: 'removeActivityPartnership',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityPartnershipInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, partnershipId }, reader, tx }) => {
    const that = and(ofIt(activityPartnerships, { municipalityId, activityId }), eq(activityPartnerships.partnershipId, partnershipId));
    if ((await tx.$count(activityPartnerships, that)) === 0) return unchanged(null);
    if ((await findOwnPart(reader, { partnershipId })) === null) return invalid('partnershipId', 'partnership_not_ours');
    const refusal = await lastOne(reader, activityId, 'partnershipId');
    if (refusal !== null) return refusal;
    const notBorne = await listCostsNotBorne(reader, activityId);
    await tx.delete(activityPartnerships).where(that);
    return (await findCostsLeft(reader, activityId, notBorne, 'partnershipId')) ?? done(null);
  },
});

/** Says that it belongs to a membership of the municipality that counts. */
export const addActivityMembership = command({
  name: 'addActivityMembership',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityMembershipInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, membershipId }, tx }) => {
    const own = and(eq(memberships.municipalityId, municipalityId), eq(memberships.id, membershipId), isNull(memberships.withdrawnOn));
    if ((await tx.$count(memberships, own)) === 0) return invalid('membershipId', 'membership_not_ours');
    const row = { municipalityId, activityId, membershipId };
    if ((await tx.$count(activityMemberships, ofIt(activityMemberships, row))) >= LINKED_MAX) return tooMany();
    const taken = await tx.insert(activityMemberships).values(row).onConflictDoNothing().returning();
    return taken.length > 0 ? done(null) : unchanged(null);
  },
});

/** Says that it does not belong to a membership; the last thing to which it belongs stays. */
export const removeActivityMembership = command({
  name: 'removeActivityMembership',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityMembershipInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, membershipId }, reader, tx }) => {
    const that = and(ofIt(activityMemberships, { municipalityId, activityId }), eq(activityMemberships.membershipId, membershipId));
    if ((await tx.$count(activityMemberships, that)) === 0) return unchanged(null);
    const refusal = await lastOne(reader, activityId, 'membershipId');
    if (refusal !== null) return refusal;
    const notBorne = await listCostsNotBorne(reader, activityId);
    await tx.delete(activityMemberships).where(that);
    return (await findCostsLeft(reader, activityId, notBorne, 'membershipId')) ?? done(null);
  },
});

interface Key {
  readonly municipalityId: string;
  readonly activityId: string;
}

const ofIt = (
  table: typeof activityPartnerships | typeof activityMemberships | typeof activityChoices,
  { municipalityId, activityId }: Key,
) => and(eq(table.municipalityId, municipalityId), eq(table.activityId, activityId));

const tooMany = () => refused('too_many', { values: { maximum: LINKED_MAX } });

/** An activity belongs to at least one partnership, membership or approach: the last one stays. */
async function lastOne({ scope, tx }: MunicipalityReader, activityId: string, field: string): Promise<Refusal | null> {
  const key = { municipalityId: scope.municipalityId, activityId };
  const number = { number: count() };
  const counted = await tx
    .select(number)
    .from(activityPartnerships)
    .where(ofIt(activityPartnerships, key))
    .unionAll(tx.select(number).from(activityMemberships).where(ofIt(activityMemberships, key)))
    .unionAll(
      tx
        .select(number)
        .from(activityChoices)
        .where(and(ofIt(activityChoices, key), eq(activityChoices.set, 'approaches'))),
    );
  return counted.reduce((sum, each) => sum + each.number, 0) <= 1 ? invalid(field, 'last_one') : null;
}
