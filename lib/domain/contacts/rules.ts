import { type Actor, can } from '../access/rules';
import type { ParticipationState } from '../partnerships/rules/participation';

export const CONTACT_NAME_MAX = 120;
/** Long enough for a number with its country, an extension, and "after 6 pm". */
export const PHONE_MAX = 40;
export const CONTACT_REMARK_MAX = 500;
/** More people than anybody deals with in one tie. */
export const CONTACTS_MAX = 50;
/** About two pages. */
export const NOTES_MAX = 4_000;

/** The part of a municipality in a tie, and whether the entry still counts. */
export interface OwnPart {
  readonly state: ParticipationState;
  readonly withdrawnOn: string | null;
}

/** Contacts and notes are of the municipality that keeps them: never for VVSG, the advisory board or who else takes part. */
export function mayReadConfidential(actor: Actor, municipalityId: string | null): boolean {
  return can(actor, 'view_history', municipalityId);
}

/** They are kept by who describes ties there, as long as the municipality takes part and the entry counts. */
export function mayKeepConfidential(actor: Actor, municipalityId: string | null, part: OwnPart): boolean {
  return part.state === 'accepted' && part.withdrawnOn === null && can(actor, 'edit_facts', municipalityId);
}

/** A number as a telephone dials it; null for a text with too few figures in it. RFC 3966 takes no spaces. */
export function dialled(phone: string): string | null {
  const [number = ''] = /^\+?[\d\s().\-/]*/.exec(phone.trim()) ?? [];
  const figures = number.replace(/\(0\)/g, '').replace(/[^+\d]/g, '');
  return figures.replace('+', '').length < 3 ? null : figures;
}
