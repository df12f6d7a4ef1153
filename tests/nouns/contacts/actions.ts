import type { Answer, Row } from '../../support/cast';
import { byEachPart, byLead } from '../../support/rows-of-the-matrix';

/** On what each municipality keeps about the joint partnership for itself, called with a contact of the lead. */
export const APART: Readonly<Record<string, Row<Answer>>> = {
  addContactAction: byEachPart(),
  changeContactAction: byLead(),
  removeContactAction: byLead(),
  changeNotesAction: byEachPart(),
};
