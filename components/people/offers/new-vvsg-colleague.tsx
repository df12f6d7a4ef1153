'use client';

import { PLATFORM_ROLES } from '@/lib/domain/access/rules';
import { offerVvsgRoleAction } from '@/lib/domain/people/actions';
import { NewPerson, type OpenOffer } from './new-person';

/** A colleague at VVSG. */
export function NewVvsgColleague({ open }: { readonly open: readonly OpenOffer[] }) {
  return <NewPerson place="VVSG" open={open} roles={PLATFORM_ROLES} send={offerVvsgRoleAction} />;
}
