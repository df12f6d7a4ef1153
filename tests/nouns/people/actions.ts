import type { Answer, Row } from '../../support/cast';
import { byVvsg, writes } from '../../support/rows-of-the-matrix';

/** Actions of VVSG over all municipalities: no municipality stands in front. */
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

/** Actions on the people of a municipality, called with somebody who works there or was offered a role. */
export const PEOPLE_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  offerRoleAction: writes({ editor: 'forbidden' }, {}),
  takeBackOfferAction: writes({ editor: 'forbidden' }, {}),
  makePasswordLinkAction: writes({ editor: 'forbidden' }, {}),
  endAccessAction: writes({ editor: 'forbidden' }, {}),
};

export const APART: Readonly<Record<string, Row<Answer>>> = { ...PLATFORM_ACTIONS, ...PEOPLE_ACTIONS };

export const FOR_EVERYBODY: readonly string[] = [
  'signInAction',
  'signOutAction',
  'becomeAction',
  'redeemLinkAction',
  'acceptRoleAction',
  'changePasswordAction',
  'correctOwnNameAction',
  'endOtherSessionsAction',
];
