'use server';

import { action } from '@/lib/platform/action';
import { addCircumstance, changeCircumstance, removeCircumstance } from './commands/circumstances';
import { describePartnership } from './commands/describing';
import { chooseDepartment, setOwnActor, setPartnerActor } from './commands/involvement';
import { addPartnerPlace, describePartner, removePartnerPlace } from './commands/partner-places';
import { registerPartnership } from './commands/registering';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
export const setOwnActorAction = action(setOwnActor);
export const setPartnerActorAction = action(setPartnerActor);
export const chooseDepartmentAction = action(chooseDepartment);
export const addPartnerPlaceAction = action(addPartnerPlace);
export const removePartnerPlaceAction = action(removePartnerPlace);
export const describePartnerAction = action(describePartner);
export const addCircumstanceAction = action(addCircumstance);
export const changeCircumstanceAction = action(changeCircumstance);
export const removeCircumstanceAction = action(removeCircumstance);
