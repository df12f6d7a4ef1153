import { and, eq } from 'drizzle-orm';
import { localGovernments, partnershipPlaces, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged, under } from '@/lib/platform/result';
import { addLocalGovernment, addPlace } from '../../places/commands';
import { knownBy } from '../../places/rules';
import { holdPartnershipToEdit, holdPlacesToEdit } from '../queries/held';
import { PARTNER_KINDS } from '../rules/facts';
import { mayRemovePlace, partnerName } from '../rules/partner-places';
import { PLACES_MAX } from '../rules/registering';
import { addPartnerPlaceInput, describePartnerInput, removePartnerPlaceInput } from '../schema/partner-places';

/** Adds a place on the other side, after those that are there; where the approach says so its local government is the partner. */
export const addPartnerPlace = command({
  name: 'addPartnerPlace',
  permission: 'edit_facts',
  within: 'municipality',
  input: addPartnerPlaceInput,
  record: holdPlacesToEdit,
  run: async ({ input, record: partnership, reader, tx }) => {
    const there = partnership.places.find((place) => knownBy(place) === knownBy(input.place));
    if (there !== undefined) return unchanged({ placeId: there.id, name: there.name });
    const added = await addPlace.inside(reader, input.place);
    if (!added.ok) return under('place', added);
    const { id: placeId, name } = added.value;
    if (partnership.places.length >= PLACES_MAX) return invalid('place.name', 'too_many', { maximum: PLACES_MAX });
    const row = {
      partnershipId: input.partnershipId,
      placeId,
      sortOrder: Math.max(-1, ...partnership.places.map(({ sortOrder }) => sortOrder)) + 1,
    };
    if (!partnership.approach.partnerIsLocalGovernment) {
      await tx.insert(partnershipPlaces).values(row);
      return done({ placeId, name });
    }
    const government = await addLocalGovernment.inside(reader, { placeId, kind: 'local_government', name });
    if (!government.ok) return government;
    await tx.insert(partnershipPlaces).values({ ...row, partnerKind: 'local_government', localGovernmentId: government.value.id });
    return done({ placeId, name });
  },
});

/** Takes a place away, with who the partner was there as it was seen. */
export const removePartnerPlace = command({
  name: 'removePartnerPlace',
  permission: 'edit_facts',
  within: 'municipality',
  input: removePartnerPlaceInput,
  record: holdPlacesToEdit,
  run: async ({ input, record: partnership, reader, tx }) => {
    const partner = await findPartner(reader, input);
    const isLast = partner !== null && !mayRemovePlace(partnership.approach, partnership.places.length);
    if (isLast) return refused('last_place_stays');
    const settled = settledRemoval(partner?.current ?? null, input.base);
    if (settled !== null) return settled;
    await tx.delete(partnershipPlaces).where(thatPlace(input));
    return done(null);
  },
});

/** Says who the partner is in a place: its local government, a grouping of them, or somebody else. Another kind takes another name. */
export const describePartner = command({
  name: 'describePartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: describePartnerInput,
  record: holdPartnershipToEdit,
  run: async ({ input, reader, tx }) => {
    const partner = await findPartner(reader, input);
    if (partner === null) return refused('not_found');
    const { current } = partner;
    const edit = mergeEdit(current, input);
    if (edit.settled) return edit.result;
    const { changed } = edit;
    const partnerKind = PARTNER_KINDS.find((kind) => kind === edit.next.partnerKind);
    if (partnerKind === undefined) return invalid('partnerKind', 'choose_partner');
    const kept = changed.partnerKind === undefined ? current.name : '';
    const name = partnerName(partnerKind, input.change.name ?? kept, partner.place);
    if (partnerKind === 'other' || name === null) {
      await tx.update(partnershipPlaces).set({ partnerKind, localGovernmentId: null }).where(thatPlace(input));
      return done({ partnerKind, name: '' });
    }
    const government = await addLocalGovernment.inside(reader, { placeId: input.placeId, kind: partnerKind, name });
    if (!government.ok) return government;
    const same = partnerKind === current.partnerKind && government.value.id === partner.localGovernmentId;
    if (same) return unchanged({ partnerKind, name: government.value.name });
    await tx.update(partnershipPlaces).set({ partnerKind, localGovernmentId: government.value.id }).where(thatPlace(input));
    return done({ partnerKind, name: government.value.name });
  },
});

const thatPlace = ({ partnershipId, placeId }: { partnershipId: string; placeId: string }) =>
  and(eq(partnershipPlaces.partnershipId, partnershipId), eq(partnershipPlaces.placeId, placeId));

/** Who the partner is in a place of a partnership, as a form holds it: nothing known is empty. */
async function findPartner({ tx }: Reader, ids: Parameters<typeof thatPlace>[0]) {
  const [row] = await tx
    .select({
      place: places.name,
      partnerKind: partnershipPlaces.partnerKind,
      name: localGovernments.name,
      localGovernmentId: partnershipPlaces.localGovernmentId,
    })
    .from(partnershipPlaces)
    .innerJoin(places, eq(places.id, partnershipPlaces.placeId))
    .leftJoin(localGovernments, eq(localGovernments.id, partnershipPlaces.localGovernmentId))
    .where(thatPlace(ids));
  if (row === undefined) return null;
  const { place, localGovernmentId, partnerKind, name } = row;
  const current: { partnerKind: string; name: string } = { partnerKind: partnerKind ?? '', name: name ?? '' };
  return { place, localGovernmentId, current };
}
