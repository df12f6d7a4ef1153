'use client';

import { offerRoleByVvsgAction, offerVvsgRoleAction, takeBackOfferByVvsgAction } from '@/lib/domain/people/actions';
import { ROLES_GIVEN_BY_VVSG, type RoleOffer } from '@/lib/domain/people/rules';
import { OfferedRoles } from './offered-roles';

interface OverseenOffersProps {
  /** Null for roles at VVSG. */
  readonly municipality: { readonly id: string; readonly name: string } | null;
  readonly offered: readonly RoleOffer[];
  readonly ended: readonly RoleOffer[];
}

/** Offered roles for VVSG's administrator: those at VVSG, or those of a municipality, of which the coordinators can be changed. */
export function OverseenOffers({ municipality, offered, ended }: OverseenOffersProps) {
  return (
    <OfferedRoles
      offered={offered}
      ended={ended}
      place={municipality?.name ?? 'VVSG'}
      mayChange={({ role }) => municipality === null || ROLES_GIVEN_BY_VVSG.some((each) => each === role)}
      offerAgain={({ name, email, role }) =>
        municipality === null
          ? offerVvsgRoleAction({ name, email, role })
          : offerRoleByVvsgAction({ name, email, role, municipalityId: municipality.id })
      }
      takeBack={({ id }) => takeBackOfferByVvsgAction({ offerId: id })}
    />
  );
}
