import type { PartnerFact, PartnerFacts, Weight } from '@/lib/domain/partners/rules/merging';

/** One of two partners that are held beside each other: what is kept of it, and what hangs on it. */
export interface MergeSide extends Weight {
  readonly id: string;
  readonly facts: PartnerFacts;
  /** Each fact as people read it; empty when nobody knows. */
  readonly said: Readonly<Record<PartnerFact, string>>;
  readonly hasNotes: boolean;
}

/** How much hangs on it, for the sentence that says so. */
export function has({ roles, activities, links, contacts }: MergeSide) {
  return { roles, activities, links, contacts };
}
