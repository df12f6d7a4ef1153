'use server';

import { action, readAction } from '@/lib/platform/action';
import { changeVisibility, describePartnership } from './commands/describing';
import { registerPartnership } from './commands/registering';
import { findTiesAtPlace } from './queries/ties';
import { tiesAtPlaceInput } from './schema';

export const registerPartnershipAction = action(registerPartnership);
export const describePartnershipAction = action(describePartnership);
export const changeVisibilityAction = action(changeVisibility);
export const findTiesAtPlaceAction = readAction('findTiesAtPlace', tiesAtPlaceInput, findTiesAtPlace);
