import type { PartnerFact, PartnerFacts } from '@/lib/domain/partners/rules/merging';

/** One of two partners that are held beside each other: what is kept of it, and what hangs on it. */
export interface MergeSide {
  readonly id: string;
  readonly facts: PartnerFacts;
  /** Each fact as people read it; empty when nobody knows. */
  readonly said: Readonly<Record<PartnerFact, string>>;
  readonly roles: number;
  readonly links: number;
  readonly contacts: number;
  readonly hasNotes: boolean;
}
