import { randomUUID } from 'node:crypto';
import { and, count, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { activityPartners, contacts, distinctPartners, partnerLinks, partnerNotes, partners, partnershipPartners } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused, unchanged, under } from '@/lib/platform/result';
import { discardDraft } from '../../drafts/commands';
import { addPlace } from '../../places/commands';
import { listVocabularies } from '../../vocabularies/queries';
import { holdPartnerToEdit } from '../queries/held';
import { findPartnersLike } from '../queries/search';
import { PARTNERS_MAX } from '../rules';
import { nameKeys } from '../rules/names';
import { addPartnerInput, changePartnerInput, movePartnerInput, notePartnerInput, partnerInput } from '../schema';

/**
 * Adds an organisation with which the municipality cooperates. Refused when there is one of that number; where nobody saw who is called
 * so already, it is asked about them first.
 */
export const addPartner = command({
  name: 'addPartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: addPartnerInput,
  once: true,
  run: async ({ municipalityId, input: { place, keepsDraft, asksAlike, ...facts }, reader, tx }) => {
    const refusal =
      (await unknownKind(reader, facts.kind)) ??
      (await takenNumber(reader, null, facts)) ??
      (await tooMany(reader)) ??
      (asksAlike ? await calledAlike(reader, facts.name) : null);
    if (refusal !== null) return refusal;
    const added = place === null ? null : await addPlace.inside(reader, place);
    if (added?.ok === false) return under('place', added);
    const row = { id: randomUUID(), municipalityId, ...facts, ...nameKeys(facts.name), placeId: added?.value.id ?? null };
    const [kept] = await tx.insert(partners).values(row).onConflictDoNothing().returning({ id: partners.id });
    // Of two who enter one number at once the second finds it taken now.
    if (kept === undefined) return (await takenNumber(reader, null, facts)) ?? refused('failed');
    const discarded = keepsDraft ? done(null) : await discardDraft.inside(reader, { form: 'partner' });
    return discarded.ok ? done(kept) : discarded;
  },
});

/** Changes what is known of it, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changePartner = command({
  name: 'changePartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: changePartnerInput,
  record: holdPartnerToEdit,
  run: async ({ input, record: { facts }, reader, tx }) => {
    const edit = mergeEdit(facts, input);
    if (edit.settled) return edit.result;
    const { changed } = edit;
    const refusal =
      (changed.kind === undefined ? null : await unknownKind(reader, changed.kind)) ??
      (changed.side === undefined ? null : await linked(reader, input.partnerId)) ??
      (await takenNumber(reader, input.partnerId, changed));
    if (refusal !== null) return refusal;
    await tx
      .update(partners)
      .set({ ...changed, ...(changed.name === undefined ? {} : nameKeys(changed.name)) })
      .where(eq(partners.id, input.partnerId));
    return done(edit.next);
  },
});

/** Says where it is, or that nobody knows. */
export const movePartner = command({
  name: 'movePartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: movePartnerInput,
  record: holdPartnerToEdit,
  run: async ({ input, record: { facts }, reader, tx }) => {
    const added = input.place === null ? null : await addPlace.inside(reader, input.place);
    if (added?.ok === false) return under('place', added);
    const place = added?.value ?? null;
    const edit = mergeEdit({ placeId: facts.placeId }, { base: input.base, change: { placeId: place?.id ?? null } });
    if (edit.settled) return edit.result.ok ? unchanged(place) : edit.result;
    await tx.update(partners).set(edit.changed).where(eq(partners.id, input.partnerId));
    return done(place);
  },
});

/** What the municipality notes about it for itself. */
export const notePartner = command({
  name: 'notePartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: notePartnerInput,
  record: holdPartnerToEdit,
  run: async ({ municipalityId, input, tx }) => {
    const { partnerId } = input;
    // The row is there before it is locked: of two first notes at once the second sees the first.
    await tx.insert(partnerNotes).values({ municipalityId, partnerId }).onConflictDoNothing();
    const own = and(eq(partnerNotes.municipalityId, municipalityId), eq(partnerNotes.partnerId, partnerId));
    const [current] = await tx.select({ notes: partnerNotes.notes }).from(partnerNotes).where(own).for('update');
    const edit = mergeEdit(current ?? null, input);
    if (edit.settled) return edit.result;
    await tx.update(partnerNotes).set(edit.changed).where(own);
    return done(edit.next);
  },
});

/** Takes away a partner on which nothing hangs, as one that was added by mistake; who it was stays in the history. */
export const removePartner = command({
  name: 'removePartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: partnerInput,
  record: holdPartnerToEdit,
  run: async ({ municipalityId, input: { partnerId }, reader, tx }) => {
    if (await isUsed(reader, partnerId)) return refused('partner_in_use');
    const own = eq(partnerNotes.municipalityId, municipalityId);
    await tx.delete(partnerNotes).where(and(own, eq(partnerNotes.partnerId, partnerId)));
    await tx
      .delete(distinctPartners)
      .where(
        and(
          eq(distinctPartners.municipalityId, municipalityId),
          or(eq(distinctPartners.oneId, partnerId), eq(distinctPartners.otherId, partnerId)),
        ),
      );
    await tx.delete(partners).where(eq(partners.id, partnerId));
    return done(null);
  },
});

async function unknownKind(reader: MunicipalityReader, kind: string): Promise<Refusal | null> {
  const { partner_kind: kinds } = await listVocabularies(reader, ['partner_kind']);
  return kinds.some(({ code }) => code === kind) ? null : invalid('kind', 'choose_kind');
}

interface Numbers {
  readonly kbo?: string | null | undefined;
  readonly vcode?: string | null | undefined;
}

/** A number belongs to one organisation: the refusal names the partner that has it. */
async function takenNumber({ tx, scope }: MunicipalityReader, partnerId: string | null, numbers: Numbers): Promise<Refusal | null> {
  for (const number of ['kbo', 'vcode'] as const) {
    const value = numbers[number];
    if (value === undefined || value === null) continue;
    const [taken] = await tx
      .select({ name: partners.name })
      .from(partners)
      .where(
        and(
          eq(partners.municipalityId, scope.municipalityId),
          eq(partners[number], value),
          isNull(partners.mergedIntoId),
          partnerId === null ? undefined : ne(partners.id, partnerId),
        ),
      );
    if (taken !== undefined) return invalid(number, 'number_taken', { name: taken.name });
  }
  return null;
}

/** Who is called so already, or nearly; it may well be another one, so that it is asked and not forbidden. */
async function calledAlike(reader: MunicipalityReader, name: string): Promise<Refusal | null> {
  const [first, ...more] = await findPartnersLike(reader, { text: name });
  return first === undefined ? null : refused('partner_alike', { values: { name: first.name, more: more.length } });
}

async function tooMany({ tx, scope }: MunicipalityReader): Promise<Refusal | null> {
  const [kept] = await tx
    .select({ number: count() })
    .from(partners)
    .where(and(eq(partners.municipalityId, scope.municipalityId), isNull(partners.mergedIntoId)));
  return (kept?.number ?? 0) >= PARTNERS_MAX ? refused('too_many', { values: { maximum: PARTNERS_MAX } }) : null;
}

/** A link is between here and there: as long as it stands nobody moves to the other side. */
async function linked({ tx, scope }: MunicipalityReader, partnerId: string): Promise<Refusal | null> {
  const [link] = await tx
    .select({ id: partnerLinks.id })
    .from(partnerLinks)
    .where(
      and(
        eq(partnerLinks.municipalityId, scope.municipalityId),
        or(eq(partnerLinks.oursId, partnerId), eq(partnerLinks.theirsId, partnerId)),
      ),
    )
    .limit(1);
  return link === undefined ? null : invalid('side', 'side_has_links');
}

/** Does anything hang on it: a role, a link, a contact, an activity, or one that went up in it? */
async function isUsed({ tx, scope }: MunicipalityReader, partnerId: string): Promise<boolean> {
  const own = (table: { readonly municipalityId: AnyPgColumn }, ...keys: AnyPgColumn[]) =>
    and(eq(table.municipalityId, scope.municipalityId), or(...keys.map((key) => eq(key, partnerId))));
  const one = { found: sql`1` };
  const uses = await tx
    .select(one)
    .from(partnershipPartners)
    .where(own(partnershipPartners, partnershipPartners.partnerId))
    .unionAll(
      tx
        .select(one)
        .from(partnerLinks)
        .where(own(partnerLinks, partnerLinks.oursId, partnerLinks.theirsId)),
    )
    .unionAll(tx.select(one).from(contacts).where(own(contacts, contacts.partnerId)))
    .unionAll(tx.select(one).from(activityPartners).where(own(activityPartners, activityPartners.partnerId)))
    .unionAll(tx.select(one).from(partners).where(own(partners, partners.mergedIntoId)))
    .limit(1);
  return uses.length > 0;
}
