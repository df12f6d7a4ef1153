'use server';

import { action } from '@/lib/platform/action';
import { describeMembership } from './commands/describing';
import { endMembership, restoreMembership, resumeMembership, withdrawMembership } from './commands/life';
import { registerMembership } from './commands/registering';

export const registerMembershipAction = action(registerMembership);
export const describeMembershipAction = action(describeMembership);
export const endMembershipAction = action(endMembership);
export const resumeMembershipAction = action(resumeMembership);
export const withdrawMembershipAction = action(withdrawMembership);
export const restoreMembershipAction = action(restoreMembership);
