'use client';

import { PLATFORM_ROLES } from '@/lib/domain/access/rules';
import { offerVvsgRoleAction } from '@/lib/domain/people/actions';
import { NewPerson } from './new-person';

/** A colleague at VVSG. */
export function NewVvsgColleague() {
  return <NewPerson place="VVSG" roles={PLATFORM_ROLES} send={offerVvsgRoleAction} />;
}
