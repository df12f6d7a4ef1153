'use server';

import { readAction } from '@/lib/platform/action';
import { findPlaces } from './queries';
import { placeSearchInput } from './schema';

export const searchPlacesAction = readAction('searchPlaces', placeSearchInput, findPlaces);
