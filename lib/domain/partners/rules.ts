import { invalid, type Refusal } from '@/lib/platform/result';
import { type Actor, can } from '../access/rules';
import { lastYear } from '../calendar/rules';
import type { Side } from '../partnerships/rules/facts';
import { rawMax } from '../texts/rules';

/** What a partner does in a partnership. Source: the settled model of working life. */
export const PARTNER_ROLES = ['carries_out', 'takes_part', 'gives_knowledge', 'funds'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

export const PARTNER_NAME_MAX = 160;
/** What a partner does in a partnership, in a few words. */
export const PARTNER_WHAT_MAX = 80;
export const WEBSITE_MAX = 300;
/** As much as a number of an organisation is written with points, spaces and a country. */
export const NUMBER_MAX = 30;
/** About half a page: what one must know of it, not its story. */
export const PARTNER_NOTES_MAX = 2_000;
/** More than any municipality knows. */
export const PARTNERS_MAX = 5_000;
/** So many partners are offered at once: what fits under a field on a phone. */
export const PARTNERS_FOUND_MAX = 8;
/** More than anybody names in one partnership. */
export const ROLES_MAX = 200;
/** So many lasting links stand over the list at most; the page of a partner has all of its own. */
export const LINKS_LISTED_MAX = 200;

/** Kinds of the open list that are local governments: those are shared by all and stand apart. */
export const SHARED_KINDS: ReadonlySet<string> = new Set(['local_government', 'grouping_of_local_governments']);

const KBO_SHAPE = /^(?:BE)?([01]\d{9})$/;

/**
 * A number of the Crossroads Bank for Enterprises as ten digits, however it is typed ("BE 0477.123.402"); null when it is none. The last two
 * digits are 97 less what the first eight leave when divided by 97. Source: FPS Economy, structure of the enterprise number.
 */
export function readKbo(typed: string): string | null {
  if (typed.length > rawMax(NUMBER_MAX)) return null;
  const squeezed = typed.replace(/[\s./-]/g, '').toUpperCase();
  // Numbers of before 2008 were written with nine digits.
  const [, digits] = KBO_SHAPE.exec(/^(?:BE)?\d{9}$/.test(squeezed) ? squeezed.replace(/(?=\d{9}$)/, '0') : squeezed) ?? [];
  if (digits === undefined) return null;
  return Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97) ? digits : null;
}

/** Ten digits as people write them: "0477.123.402". */
export function writtenKbo(kbo: string): string {
  return `${kbo.slice(0, 4)}.${kbo.slice(4, 7)}.${kbo.slice(7)}`;
}

/** A number of the Flemish register of associations, `V` and seven digits; null when what is typed is none. */
export function readVcode(typed: string): string | null {
  if (typed.length > rawMax(NUMBER_MAX)) return null;
  const squeezed = typed.replace(/[\s.-]/g, '').toUpperCase();
  return /^V\d{7}$/.test(squeezed) ? squeezed : null;
}

/** An address of the web as it is kept, with its scheme; null when what is typed is none. "www.school.be" is meant as https. */
export function readWebsite(typed: string): string | null {
  if (typed.length > rawMax(WEBSITE_MAX)) return null;
  const address = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname, username, password, href } = new URL(address);
  const isOfTheWeb = (protocol === 'https:' || protocol === 'http:') && /^[^.]+(?:\.[^.]+)*\.[^.]{2,}$/.test(hostname);
  return isOfTheWeb && username === '' && password === '' && href.length <= WEBSITE_MAX ? href : null;
}

/** A web address as it is shown: without what goes without saying. */
export function shownWebsite(website: string): string {
  return website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

interface KeptPartner {
  readonly municipalityId: string;
  /** Null while it stands by itself. */
  readonly mergedIntoId: string | null;
}

/** A partner is described, and given a role or a link, by who describes partnerships in the municipality that keeps it. */
export function mayEditPartner(actor: Actor, municipalityId: string | null, partner: KeptPartner): boolean {
  return partner.mergedIntoId === null && partner.municipalityId === municipalityId && can(actor, 'edit_facts', municipalityId);
}

/** Two partners become one by the word of a coordinator: that cannot be undone. */
export function mayMergePartners(actor: Actor, municipalityId: string | null): boolean {
  return can(actor, 'steer', municipalityId);
}

/** Why a link cannot last so, beside the field of the year; null when it can. */
export function linkYearsRefusal(
  { sinceYear, untilYear }: { readonly sinceYear: number | null; readonly untilYear: number | null },
  today: string,
): Refusal | null {
  const maximum = lastYear(today);
  if (sinceYear !== null && sinceYear > maximum) return invalid('sinceYear', 'year_too_late', { maximum });
  if (untilYear !== null && untilYear > maximum) return invalid('untilYear', 'year_too_late', { maximum });
  return sinceYear !== null && untilYear !== null && untilYear < sinceYear
    ? invalid('untilYear', 'link_ends_before_since', { year: sinceYear })
    : null;
}

/** Does a role still hold on a day? Without a last day it does. */
export function holdsOn({ untilDate }: { readonly untilDate: string | null }, today: string): boolean {
  return untilDate === null || untilDate >= today;
}

/** Which of two is ours and which is theirs; null when both are on one side: a link is between here and there. */
export function oursAndTheirs<P extends { readonly id: string; readonly side: Side }>(
  one: P,
  other: P,
): { readonly oursId: string; readonly theirsId: string } | null {
  if (one.side === other.side) return null;
  return one.side === 'ours' ? { oursId: one.id, theirsId: other.id } : { oursId: other.id, theirsId: one.id };
}

/** Two ids as they are kept together: the smaller first, so that a pair stands once. */
export function asPair(one: string, other: string): { readonly oneId: string; readonly otherId: string } {
  const [oneId = '', otherId = ''] = [one.toLowerCase(), other.toLowerCase()].sort();
  return { oneId, otherId };
}
