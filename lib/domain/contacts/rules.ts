import { type Actor, can } from '../access/rules';
import { inOneLine, rawMax } from '../texts/rules';

export const CONTACT_NAME_MAX = 120;
/** Long enough for a number with its country, an extension, and "after 6 pm". */
export const PHONE_MAX = 40;
export const CONTACT_REMARK_MAX = 500;
/** More people than anybody deals with in one partnership or at one partner. */
export const CONTACTS_MAX = 50;
/** An address with a long query, or a cupboard in a few words. */
export const LIES_AT_MAX = 500;
/** About two pages. */
export const NOTES_MAX = 4_000;

/** Contacts and notes are of the municipality that keeps them: never for VVSG, the advisory board or who else takes part. */
export function mayReadConfidential(actor: Actor, municipalityId: string | null): boolean {
  return can(actor, 'view_history', municipalityId);
}

/**
 * Where a paper lies, as an address that a browser opens; null for a place in words. That it is one says who types it with its scheme: a
 * server of the own house has a name without a dot, and a library of documents an address longer than a website has.
 */
export function addressIn(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const { username, password, href } = new URL(text);
  return username === '' && password === '' ? href : null;
}

/** A number as a telephone dials it; null for a text with too few figures in it. RFC 3966 takes no spaces. */
export function dialled(phone: string): string | null {
  if (phone.length > rawMax(PHONE_MAX)) return null;
  const [number = ''] = /^\+?[\d\s().\-/]*/.exec(inOneLine(phone)) ?? [];
  const figures = number.replace(/\(0\)/g, '').replace(/[^+\d]/g, '');
  return figures.replace('+', '').length < 3 ? null : figures;
}
