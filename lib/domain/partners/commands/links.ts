import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { distinctPartners, partnerLinks } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { findOwnPart } from '../../partnerships/queries/own-part';
import { holdLinkToEdit, holdTwoPartners } from '../queries/held';
import { asPair, linkYearsRefusal, oursAndTheirs } from '../rules';
import { addPartnerLinkInput, changePartnerLinkInput, removePartnerLinkInput, tellPartnersApartInput } from '../schema';

/** Notes that two partners have a lasting link, one here and one there: once, from whichever side it is said. */
export const addPartnerLink = command({
  name: 'addPartnerLink',
  permission: 'edit_facts',
  within: 'municipality',
  input: addPartnerLinkInput,
  record: (reader, { partnerId, otherId }) => holdTwoPartners(reader, partnerId, otherId),
  once: true,
  run: async ({ municipalityId, input, record: [partner, other], reader, tx, today }) => {
    const { partnerId, otherId, partnershipId, ...years } = input;
    const pair = oursAndTheirs({ id: partnerId, side: partner.facts.side }, { id: otherId, side: other.facts.side });
    if (pair === null) return invalid('otherId', 'link_needs_both_sides');
    const refusal = linkYearsRefusal(years, today);
    if (refusal !== null) return refusal;
    if (partnershipId !== null && (await findOwnPart(reader, { partnershipId })) === null) return refused('not_found');
    const id = randomUUID();
    const added = await tx
      .insert(partnerLinks)
      .values({ id, municipalityId, ...pair, partnershipId, ...years })
      .onConflictDoNothing()
      .returning({ id: partnerLinks.id });
    return added.length === 0 ? invalid('otherId', 'linked_already') : done({ id });
  },
});

/** Changes since when and until when a link lasts; what somebody else changed meanwhile is a conflict. */
export const changePartnerLink = command({
  name: 'changePartnerLink',
  permission: 'edit_facts',
  within: 'municipality',
  input: changePartnerLinkInput,
  record: holdLinkToEdit,
  run: async ({ input, record, tx, today }) => {
    const edit = mergeEdit(record, input);
    if (edit.settled) return edit.result;
    const refusal = linkYearsRefusal(edit.next, today);
    if (refusal !== null) return refusal;
    await tx.update(partnerLinks).set(edit.changed).where(eq(partnerLinks.id, input.linkId));
    return done(edit.next);
  },
});

/** Takes a link away as it was seen, as one that was never there. */
export const removePartnerLink = command({
  name: 'removePartnerLink',
  permission: 'edit_facts',
  within: 'municipality',
  input: removePartnerLinkInput,
  record: holdLinkToEdit,
  run: async ({ input, record, tx }) => {
    const settled = settledRemoval(record, input.base);
    if (settled !== null) return settled;
    await tx.delete(partnerLinks).where(eq(partnerLinks.id, input.linkId));
    return done(null);
  },
});

/** Says that two partners that look alike are not the same, so that nobody is asked again. */
export const tellPartnersApart = command({
  name: 'tellPartnersApart',
  permission: 'edit_facts',
  within: 'municipality',
  input: tellPartnersApartInput,
  record: (reader, { partnerId, otherId }) => holdTwoPartners(reader, partnerId, otherId),
  run: async ({ municipalityId, input, tx }) => {
    if (input.partnerId === input.otherId) return refused('not_found');
    const said = await tx
      .insert(distinctPartners)
      .values({ municipalityId, ...asPair(input.partnerId, input.otherId) })
      .onConflictDoNothing()
      .returning({ oneId: distinctPartners.oneId });
    return said.length === 0 ? unchanged(null) : done(null);
  },
});
