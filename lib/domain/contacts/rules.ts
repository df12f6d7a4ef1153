import { type Actor, can } from '../access/rules';
import { inOneLine, rawMax } from '../texts/rules';

export const CONTACT_NAME_MAX = 120;
/** Long enough for a number with its country, an extension, and "after 6 pm". */
export const PHONE_MAX = 40;
export const CONTACT_REMARK_MAX = 500;
/** More people than anybody deals with in one partnership. */
export const CONTACTS_MAX = 50;
/** About two pages. */
export const NOTES_MAX = 4_000;

/** Contacts and notes are of the municipality that keeps them: never for VVSG, the advisory board or who else takes part. */
export function mayReadConfidential(actor: Actor, municipalityId: string | null): boolean {
  return can(actor, 'view_history', municipalityId);
}

/** A number as a telephone dials it; null for a text with too few figures in it. RFC 3966 takes no spaces. */
export function dialled(phone: string): string | null {
  if (phone.length > rawMax(PHONE_MAX)) return null;
  const [number = ''] = /^\+?[\d\s().\-/]*/.exec(inOneLine(phone)) ?? [];
  const figures = number.replace(/\(0\)/g, '').replace(/[^+\d]/g, '');
  return figures.replace('+', '').length < 3 ? null : figures;
}
