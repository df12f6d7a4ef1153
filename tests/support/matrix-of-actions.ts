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

/** What is the lead's alone nobody else finds. */
export const LEAD_ALONE: Partial<Record<Role, Answer>> = { participant: 'not_found', invited: 'not_found', stranger: 'not_found' };

/** On the joint tie, which is its lead's to change, or on what the lead keeps for itself. */
const byLead = (own: Partial<Record<Role, Answer>> = {}): Row<Answer> => writes(own, LEAD_ALONE);

/** Whoever may look at a municipality may ask this while looking at it. */
const reads = (): Row<Answer> =>
  writes({ reader: 'done', board_member: 'done', board_chair: 'done', adviser: 'done', administrator: 'done' }, {});

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
  saveDraftAction: writes({}, {}),
  discardDraftAction: writes({}, {}),
  registerMembershipAction: writes({}, {}),
  describeMembershipAction: byLead(),
  endMembershipAction: byLead({ editor: 'forbidden' }),
  resumeMembershipAction: byLead({ editor: 'forbidden' }),
  withdrawMembershipAction: byLead({ editor: 'forbidden' }),
  restoreMembershipAction: byLead({ editor: 'forbidden' }),
};

/** Actions on what each municipality keeps about the joint tie for itself, called with a contact of the lead. */
export const CONFIDENTIAL_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  addContactAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  changeContactAction: byLead(),
  removeContactAction: byLead(),
  changeNotesAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
};

/** Actions on who is involved in the joint tie, its places and its circumstances, called with what is there. */
export const INVOLVEMENT_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  setOwnActorAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  setPartnerActorAction: byLead(),
  chooseDepartmentAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  addPartnerPlaceAction: byLead(),
  removePartnerPlaceAction: byLead(),
  describePartnerAction: byLead(),
  addCircumstanceAction: byLead(),
  changeCircumstanceAction: byLead(),
  removeCircumstanceAction: byLead(),
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
  offerRoleByVvsgAction: byVvsg,
  takeBackOfferByVvsgAction: byVvsg,
  makePasswordLinkByVvsgAction: byVvsg,
  makeLinkForAddressAction: byVvsg,
  offerVvsgRoleAction: byVvsg,
  endVvsgRoleAction: byVvsg,
  closeAccountAction: byVvsg,
  openAccountAction: byVvsg,
};

/** The same, called with a name that the lead typed. */
export const ADOPTING_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  adoptPlaceAction: byVvsg,
  adoptLocalGovernmentAction: byVvsg,
};

/** Actions on the people of a municipality, called with somebody who works there or was offered a role. */
export const PEOPLE_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  offerRoleAction: writes({ editor: 'forbidden' }, {}),
  takeBackOfferAction: writes({ editor: 'forbidden' }, {}),
  makePasswordLinkAction: writes({ editor: 'forbidden' }, {}),
  endAccessAction: writes({ editor: 'forbidden' }, {}),
};

/** Forms of signing in and of the own account, which are there for everybody; their own tests prove what they do. */
export const FOR_EVERYBODY = [
  'signInAction',
  'signOutAction',
  'becomeAction',
  'redeemLinkAction',
  'acceptRoleAction',
  'changePasswordAction',
  'correctOwnNameAction',
  'endOtherSessionsAction',
];
