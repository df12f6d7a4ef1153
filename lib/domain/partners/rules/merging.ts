import { type Refusal, refused } from '@/lib/platform/result';
import type { Side } from '../../partnerships/rules/facts';

/** What is kept of a partner, in the order in which two are held beside each other. */
export const PARTNER_FACTS = ['name', 'kind', 'placeId', 'website', 'kbo', 'vcode'] as const;
export type PartnerFact = (typeof PARTNER_FACTS)[number];

export interface PartnerFacts {
  readonly kind: string;
  readonly side: Side;
  readonly name: string;
  readonly placeId: string | null;
  readonly website: string;
  readonly kbo: string | null;
  readonly vcode: string | null;
}

/** Whose fact is kept when two partners become one. */
export type Kept = 'stays' | 'goes';

const isKnown = (fact: string | null) => fact !== null && fact !== '';

/** Whose fact is kept when nobody chooses: that of the one that stays, unless the other alone knows. */
export function proposedKept(stays: PartnerFacts, goes: PartnerFacts, fact: PartnerFact): Kept {
  return !isKnown(stays[fact]) && isKnown(goes[fact]) ? 'goes' : 'stays';
}

/** The facts about which one chooses: both know, and they differ. */
export function factsToChoose(stays: PartnerFacts, goes: PartnerFacts): PartnerFact[] {
  return PARTNER_FACTS.filter((fact) => stays[fact] !== goes[fact] && isKnown(stays[fact]) && isKnown(goes[fact]));
}

/** What the one that stays will say: of each fact the one that was chosen, else the proposed one. */
export function mergedFacts(
  stays: PartnerFacts,
  goes: PartnerFacts,
  keep: Readonly<Partial<Record<PartnerFact, Kept | undefined>>>,
): PartnerFacts {
  const from = (fact: PartnerFact) => ((keep[fact] ?? proposedKept(stays, goes, fact)) === 'goes' ? goes : stays);
  return {
    name: from('name').name,
    kind: from('kind').kind,
    side: stays.side,
    placeId: from('placeId').placeId,
    website: from('website').website,
    kbo: from('kbo').kbo,
    vcode: from('vcode').vcode,
  };
}

/** What hangs on a partner, most telling first: two are weighed by the first of these of which one has more. */
const WEIGHED = ['roles', 'activities', 'links', 'contacts'] as const;

/** How much of each hangs on a partner. */
export type Weight = Readonly<Record<(typeof WEIGHED)[number], number>>;

/** Which of two partners stays unless somebody chooses otherwise: the one on which more hangs, and the first when nothing tells them apart. */
export function proposedToStay<P extends Weight>(one: P, other: P): P {
  const telling = WEIGHED.find((what) => one[what] !== other[what]);
  return telling !== undefined && other[telling] > one[telling] ? other : one;
}

/** Why two partners cannot become one; null when they can. One here and one there are not the same organisation. */
export function mergeRefusal(
  stays: { readonly id: string; readonly side: Side },
  goes: { readonly id: string; readonly side: Side },
): Refusal | null {
  if (stays.id === goes.id) return refused('merge_with_itself');
  return stays.side === goes.side ? null : refused('merge_of_both_sides');
}
