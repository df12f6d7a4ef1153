'use server';

import { action, readAction } from '@/lib/platform/action';
import { addPartner, changePartner, movePartner, notePartner, removePartner } from './commands/describing';
import { addPartnerLink, changePartnerLink, removePartnerLink, tellPartnersApart } from './commands/links';
import { mergePartners } from './commands/merging';
import { addPartnerRole, changePartnerRole, removePartnerRole } from './commands/roles';
import { findPartnersLike } from './queries/search';
import { partnerSearchInput } from './schema';

export const addPartnerAction = action(addPartner);
export const changePartnerAction = action(changePartner);
export const movePartnerAction = action(movePartner);
export const notePartnerAction = action(notePartner);
export const removePartnerAction = action(removePartner);
export const addPartnerRoleAction = action(addPartnerRole);
export const changePartnerRoleAction = action(changePartnerRole);
export const removePartnerRoleAction = action(removePartnerRole);
export const addPartnerLinkAction = action(addPartnerLink);
export const changePartnerLinkAction = action(changePartnerLink);
export const removePartnerLinkAction = action(removePartnerLink);
export const tellPartnersApartAction = action(tellPartnersApart);
export const mergePartnersAction = action(mergePartners);
export const findPartnersLikeAction = readAction('findPartnersLike', partnerSearchInput, findPartnersLike);
