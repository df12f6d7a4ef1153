'use client';

import { offerRoleAction, takeBackOfferAction } from '@/lib/domain/people/actions';
import type { RoleOffer } from '@/lib/domain/people/rules';
import { OfferedRoles } from './offered-roles';

interface OwnOffersProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly offered: readonly RoleOffer[];
  readonly ended: readonly RoleOffer[];
}

/** The roles that a municipality offered, for its coordinator. */
export function OwnOffers({ municipality: { id: municipalityId, slug, name: place }, offered, ended }: OwnOffersProps) {
  return (
    <OfferedRoles
      offered={offered}
      ended={ended}
      place={place}
      mayChange={() => true}
      offerAgain={({ name, email, role }) => offerRoleAction(slug, { name, email, role, municipalityId })}
      takeBack={({ id }) => takeBackOfferAction(slug, { offerId: id })}
    />
  );
}
