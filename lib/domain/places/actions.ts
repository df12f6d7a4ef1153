'use server';

import { platformAction, readAction } from '@/lib/platform/action';
import { adoptLocalGovernment, adoptPlace } from './commands';
import { findPlaces } from './queries';
import { placeSearchInput } from './schema';

export const searchPlacesAction = readAction('searchPlaces', placeSearchInput, findPlaces);
/** For VVSG's administrator. */
export const adoptPlaceAction = platformAction(adoptPlace);
export const adoptLocalGovernmentAction = platformAction(adoptLocalGovernment);
