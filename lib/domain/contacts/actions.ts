'use server';

import { action } from '@/lib/platform/action';
import { addContact, changeContact, changeNotes, removeContact } from './commands';

export const addContactAction = action(addContact);
export const changeContactAction = action(changeContact);
export const removeContactAction = action(removeContact);
export const changeNotesAction = action(changeNotes);
