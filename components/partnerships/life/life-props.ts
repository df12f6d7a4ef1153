import type { Approach } from '@/lib/domain/approaches/queries';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import type { LifeCycleState } from '@/lib/domain/partnerships/rules/life';

type StateEntry = PartnershipFacts['lifeCycles'][number];
type ApproachPeriodEntry = PartnershipFacts['approachPeriods'][number];

/** What the approach and the state of a partnership are told and changed with. */
export interface LifeProps {
  readonly slug: string;
  readonly partnership: Pick<PartnershipFacts, 'id' | 'since' | 'lifeCycles' | 'approachPeriods'>;
  readonly approaches: readonly Approach[];
  /** The open list of reasons. */
  readonly causes: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  /** The states that this person may say; none for who only reads. */
  readonly states: readonly LifeCycleState[];
}

/** Another state, or a better one for a day that has one; the first began with the partnership. */
export type StateTask =
  | { readonly kind: 'changeState'; readonly entry?: undefined }
  | { readonly kind: 'correctState'; readonly entry: StateEntry; readonly isFirst: boolean };

/** The same for the approach of a year. */
export type ApproachPeriodTask =
  | { readonly kind: 'continueAs'; readonly entry?: undefined }
  | { readonly kind: 'correctApproachPeriod'; readonly entry: ApproachPeriodEntry; readonly isFirst: boolean };

/** An entry that was made by mistake goes. */
export type WithdrawTask =
  | { readonly kind: 'withdrawState'; readonly entry: StateEntry }
  | { readonly kind: 'withdrawApproachPeriod'; readonly entry: ApproachPeriodEntry };

export type LifeTask = StateTask | ApproachPeriodTask | WithdrawTask;
