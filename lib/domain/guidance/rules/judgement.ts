import { yearOf } from '../../calendar/rules';
import { isActive } from '../../partnerships/rules/life';
import type { Basis } from '../../resources/rules/money';
import type { RecordFacts, YearFacts } from './facts';
import type { Outcome } from './verdicts';

/** Why nothing can be said, or why a guideline does not count here and now. */
export const REASONS = [
  'before_start',
  'first_year',
  'exploring',
  'dormant',
  'phasing_out',
  'ended',
  'not_official',
  'no_outside_money',
  'own_operating_unknown',
  'staff_unknown',
  'silent_participants',
  'others_hidden',
  'source_unassigned',
  'outside_unknown',
  'own_money_unknown',
  'no_partner',
  'partner_unknown',
  'partner_is_no_local_government',
  'partner_at_home',
  'partner_in_europe',
  'partner_receives_no_aid',
  'no_actors',
  'actors_seen_later',
  'start_unknown',
  'agreement_unknown',
  'no_charter',
  'charter_year_unknown',
  'charter_later',
  'no_end',
  'past_end',
  'ends_before_start',
  'no_themes',
] as const;
export type Reason = (typeof REASONS)[number];

/** Figures that a verdict shows: what was counted and what was not. */
export const FIGURE_NAMES = [
  'own_operating',
  'other_money',
  'staff_cost',
  'staff_time',
  'own_money',
  'outside_money',
  'kinds_of_actors',
  'age_of_partnership',
  'length_of_agreement',
  'themes',
  'charter_year',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** Rough months are counted from the beginning of a year of which no more is known. */
export const UNITS = ['cents', 'hundredths', 'count', 'years', 'months', 'rough_months', 'year'] as const;
export type Unit = (typeof UNITS)[number];

export interface ShownFigure {
  readonly name: FigureName;
  /** Null is unknown. */
  readonly value: number | null;
  readonly unit: Unit;
  /** It counts for the verdict; another stands beside it to show that it does not. */
  readonly counts: boolean;
  /** Whose figure it is, where several municipalities add up. */
  readonly of: string | null;
  /** Of which kind it is, where it is of the year. */
  readonly basis: Basis | null;
}

/** What a rule found. */
export interface Judgement {
  readonly outcome: Outcome | 'not_applicable';
  readonly reason: Reason | null;
  readonly figures: readonly ShownFigure[];
  /** The value it was held against, in the unit of its figure. */
  readonly target: number | null;
  /** So much is missing, in the unit of the target. */
  readonly difference: number | null;
  /** Municipalities that have not said yet. */
  readonly silent: readonly string[];
  /** The record it speaks of, where a merged municipality has two. */
  readonly originNis: string | null;
}

const NOTHING = { reason: null, figures: [], target: null, difference: null, silent: [], originNis: null } as const;

export function found(outcome: Judgement['outcome'], more: Partial<Judgement> = {}): Judgement {
  return { ...NOTHING, outcome, ...more };
}

export const shown = (name: FigureName, unit: Unit, value: number | null, more: Partial<ShownFigure> = {}): ShownFigure => ({
  name,
  unit,
  value,
  counts: true,
  of: null,
  basis: null,
  ...more,
});

/** On which figures a record is judged: a running or later year that is not confirmed on its plan, every other on what was spent. */
export function basisOf({ year, thisYear }: Pick<YearFacts, 'year' | 'thisYear'>, record: Pick<RecordFacts, 'confirmed'>): Basis {
  return !record.confirmed && year >= thisYear ? 'planned' : 'actual';
}

/** Why a guideline of the year does not count, or null when it does: it counts for an active partnership from its second calendar year on. */
export function yearReason({ year, state, approachSince, partSince, partnershipStart }: YearFacts): Reason | null {
  const starts = [approachSince, partSince, yearOf(partnershipStart)].filter((start) => start !== null);
  if (starts.some((start) => year < start)) return 'before_start';
  if (!isActive(state)) return state;
  return year === approachSince || year === partSince ? 'first_year' : null;
}
