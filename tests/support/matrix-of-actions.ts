import type { Answer, Role, Row } from './cast';

/** What may be written: by who describes a municipality, each at its own. */
export const writes = (own: Partial<Record<Role, Answer>>, others: Partial<Record<Role, Answer>>): Row<Answer> => ({
  visitor: 'signed_out',
  coordinator: 'done',
  editor: 'done',
  reader: 'forbidden',
  board_member: 'forbidden',
  board_chair: 'forbidden',
  adviser: 'forbidden',
  administrator: 'forbidden',
  participant: 'done',
  invited: 'done',
  stranger: 'done',
  foreign: 'not_found',
  ...own,
  ...others,
});

/** Who may write finds nothing under an id that nobody has. */
export const NO_RECORD: Partial<Record<Role, Answer>> = {
  coordinator: 'not_found',
  editor: 'not_found',
  participant: 'not_found',
  invited: 'not_found',
  stranger: 'not_found',
};

/** On the joint tie, which is its lead's to change. */
const byLead = (own: Partial<Record<Role, Answer>> = {}): Row<Answer> =>
  writes(own, { participant: 'not_found', invited: 'not_found', stranger: 'not_found' });

/** Whoever may look at a municipality may ask this while looking at it. */
const reads = (): Row<Answer> =>
  writes({ reader: 'done', board_member: 'done', board_chair: 'done', adviser: 'done', administrator: 'done' }, {});

/** On a membership of the lead: nobody else has a part in it. */
const MEMBERS_ELSEWHERE = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** Actions with a municipality in front, by their exported name. */
export const ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  registerPartnershipAction: writes({}, {}),
  searchPlacesAction: reads(),
  describePartnershipAction: byLead(),
  chooseForPartnershipAction: byLead(),
  addGoalAction: byLead(),
  changeGoalAction: byLead(),
  removeGoalAction: byLead(),
  changeLifeCycleAction: byLead(),
  continueAsAction: byLead(),
  correctStartAction: byLead(),
  // With the first entry of the tie, which nobody withdraws: that it is said is for who may.
  withdrawLifeCycleAction: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
  withdrawFormAction: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
  withdrawPartnershipAction: byLead({ editor: 'forbidden' }),
  restorePartnershipAction: byLead({ editor: 'forbidden' }),
  changeVisibilityAction: byLead({ editor: 'forbidden' }),
  findTiesAtPlaceAction: reads(),
  addContactAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  // Called with a contact that nobody has: to write is more than to find.
  changeContactAction: writes(NO_RECORD, {}),
  removeContactAction: writes(NO_RECORD, {}),
  changeNotesAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  saveDraftAction: writes({}, {}),
  discardDraftAction: writes({}, {}),
  registerMembershipAction: writes({}, {}),
  describeMembershipAction: writes({}, MEMBERS_ELSEWHERE),
  endMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  resumeMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  withdrawMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
  restoreMembershipAction: writes({ editor: 'forbidden' }, MEMBERS_ELSEWHERE),
};

const byTheLead = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** Actions on who is involved in the joint tie, its places and its circumstances, called with what is there. */
export const INVOLVEMENT_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  setOwnActorAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  setPartnerActorAction: writes({}, byTheLead),
  chooseDepartmentAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  addPartnerPlaceAction: writes({}, byTheLead),
  removePartnerPlaceAction: writes({}, byTheLead),
  describePartnerAction: writes({}, byTheLead),
  addCircumstanceAction: writes({}, byTheLead),
  changeCircumstanceAction: writes({}, byTheLead),
  removeCircumstanceAction: writes({}, byTheLead),
};

const byVvsg: Row<Answer> = {
  visitor: 'signed_out',
  coordinator: 'not_found',
  editor: 'not_found',
  reader: 'not_found',
  board_member: 'not_found',
  board_chair: 'not_found',
  adviser: 'forbidden',
  administrator: 'done',
  participant: 'not_found',
  invited: 'not_found',
  stranger: 'not_found',
  foreign: 'not_found',
};

/** Actions of VVSG over all municipalities, by their exported name: no municipality stands in front. */
export const PLATFORM_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  addColleagueByVvsgAction: byVvsg,
  makePasswordLinkByVvsgAction: byVvsg,
  addVvsgColleagueAction: byVvsg,
  endVvsgRoleAction: byVvsg,
  closeAccountAction: byVvsg,
  openAccountAction: byVvsg,
};

/** Actions on the people of a municipality, called with somebody who works there. */
export const PEOPLE_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  addColleagueAction: writes({ editor: 'forbidden' }, {}),
  makePasswordLinkAction: writes({ editor: 'forbidden' }, {}),
  endAccessAction: writes({ editor: 'forbidden' }, {}),
};

/** Forms of signing in and of the own account, which are there for everybody; their own tests prove what they do. */
export const FOR_EVERYBODY = [
  'signInAction',
  'signOutAction',
  'becomeAction',
  'redeemLinkAction',
  'changePasswordAction',
  'correctOwnNameAction',
  'endOtherSessionsAction',
];
