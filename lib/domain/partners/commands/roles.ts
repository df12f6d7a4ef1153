import { randomUUID } from 'node:crypto';
import { and, count, eq } from 'drizzle-orm';
import { partnershipPartners } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, type Result, refused, under } from '@/lib/platform/result';
import { findOwnPart } from '../../partnerships/queries/own-part';
import { periodRefusal } from '../../partnerships/rules/circumstances';
import { holdPartnerToEdit, holdRoleToEdit } from '../queries/held';
import { ROLES_MAX } from '../rules';
import { type AddPartnerRole, addPartnerRoleInput, changePartnerRoleInput, removePartnerRoleInput } from '../schema';
import { addPartner } from './describing';

/** Says that a partner takes part in a partnership, and what it does there; a partner that is not known yet is added along. */
export const addPartnerRole = command({
  name: 'addPartnerRole',
  permission: 'edit_facts',
  within: 'municipality',
  input: addPartnerRoleInput,
  record: findOwnPart,
  once: true,
  run: async ({ input, record: part, reader, tx, today }) => {
    const { partner: _, partnershipId, ...facts } = input;
    const refusal = periodRefusal(facts, today);
    if (refusal !== null) return refusal;
    const ofPartnership = and(
      eq(partnershipPartners.municipalityId, part.municipalityId),
      eq(partnershipPartners.partnershipId, partnershipId),
    );
    const [kept] = await tx.select({ number: count() }).from(partnershipPartners).where(ofPartnership);
    if ((kept?.number ?? 0) >= ROLES_MAX) return refused('too_many', { values: { maximum: ROLES_MAX } });
    const partner = await partnerOf(reader, input);
    if (!partner.ok) return partner;
    const id = randomUUID();
    const { id: partnerId } = partner.value;
    await tx.insert(partnershipPartners).values({ id, ...part, partnerId, ...facts });
    return done({ id, partnerId });
  },
});

/** Changes what a partner does in a partnership, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changePartnerRole = command({
  name: 'changePartnerRole',
  permission: 'edit_facts',
  within: 'municipality',
  input: changePartnerRoleInput,
  record: holdRoleToEdit,
  run: async ({ input, record, tx, today }) => {
    const edit = mergeEdit(record, input);
    if (edit.settled) return edit.result;
    const refusal = periodRefusal(edit.next, today);
    if (refusal !== null) return refusal;
    await tx.update(partnershipPartners).set(edit.changed).where(eq(partnershipPartners.id, input.roleId));
    return done(edit.next);
  },
});

/** Takes a role away as it was seen, as one that was never there; one that ended keeps its last day instead. */
export const removePartnerRole = command({
  name: 'removePartnerRole',
  permission: 'edit_facts',
  within: 'municipality',
  input: removePartnerRoleInput,
  record: holdRoleToEdit,
  run: async ({ input, record, tx }) => {
    const settled = settledRemoval(record, input.base);
    if (settled !== null) return settled;
    await tx.delete(partnershipPartners).where(eq(partnershipPartners.id, input.roleId));
    return done(null);
  },
});

/** The partner that is named: one that is kept, held, or a new one. */
async function partnerOf(reader: MunicipalityReader, { partner }: AddPartnerRole): Promise<Result<{ id: string }>> {
  if (!('id' in partner)) {
    const added = await addPartner.inside(reader, { ...partner, keepsDraft: true });
    return added.ok ? added : under('partner', added);
  }
  const held = await holdPartnerToEdit(reader, { partnerId: partner.id });
  return held === null || isRefusal(held) ? invalid('partner.name', 'choose_partner') : done({ id: partner.id });
}
