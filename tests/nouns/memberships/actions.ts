import { byLead, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

const page: ActionOfTheMatrix['page'] = ({ membership }) => `/memberships/${membership}`;
/** Who only edits does not decide about a membership. */
const decided = byLead({ editor: 'forbidden' });

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  registerMembershipAction: {
    row: writes({}, {}),
    input: () => ({ network: 'N08', approach: 'networks', since: '2001' }),
    page: () => '/memberships/new',
  },
  describeMembershipAction: {
    row: byLead(),
    input: ({ membership: membershipId }) => ({ membershipId, base: { approach: 'indirect' }, change: { approach: 'indirect' } }),
    page,
  },
  endMembershipAction: { row: decided, input: ({ membership: membershipId }) => ({ membershipId, year: 2030, reason: '' }), page },
  resumeMembershipAction: { row: decided, input: ({ membership: membershipId }) => ({ membershipId }), page },
  withdrawMembershipAction: { row: decided, input: ({ membership: membershipId }) => ({ membershipId, reason: 'Matrix' }), page },
  restoreMembershipAction: { row: decided, input: ({ membership: membershipId }) => ({ membershipId }), page },
};
