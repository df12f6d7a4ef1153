import type { RecordOfTie } from '../../guidance/rules/assembling';
import { basisOf } from '../../guidance/rules/judgement';
import { runsIn } from '../../guidance/rules/running';
import { membershipState } from '../../memberships/rules';
import { formOn } from '../../partnerships/rules/life';
import { yearOf } from '../../partnerships/rules/since';
import { addUp, type Figure, groupSums, totalOf } from '../../resources/rules/money';
import type { YearOfMunicipality } from '../../resources/rules/resources-table';
import { divide, type Share } from '../../resources/rules/shares';

/** By what the approaches are held side by side: own operating money, all money without in kind, staff time, how many there are. */
export const MIX_MEASURES = ['own_operating', 'total', 'staff', 'number'] as const;
export type MixMeasure = (typeof MIX_MEASURES)[number];

/** Cents, hundredths of an FTE, or how many ties and memberships; null is unknown or none. */
export type MixFigures = Readonly<Record<MixMeasure, number | null>>;

export interface MixRow {
  readonly approach: string;
  readonly figures: MixFigures;
}

/** What a municipality puts into each approach in one year. */
export interface Mix {
  readonly year: number;
  /** On which figures: what was spent once the year is over or confirmed, the plan before. */
  readonly basis: Figure;
  /** Every approach there is, in its order. */
  readonly rows: readonly MixRow[];
  readonly totals: MixFigures;
  /** How many of them run in the year. */
  readonly ties: number;
  readonly memberships: number;
  /** The ids of those without any figure of the year. */
  readonly silent: readonly string[];
}

/** A record with what it is about and how it is divided. */
export interface MixRecord extends RecordOfTie {
  readonly membershipId: string | null;
  readonly approach: string | null;
  readonly shares: readonly Share[];
}

/** All that the mix of one year is made of. */
export interface MixSources extends Pick<YearOfMunicipality, 'municipalityId' | 'year' | 'today' | 'ties' | 'memberships' | 'approaches'> {
  /** The municipality confirmed the year, and none of its records is open. */
  readonly isConfirmed: boolean;
  /** Those of others and of other years are left out. */
  readonly records: readonly MixRecord[];
}

/** The measure that an address asks for; own operating money where it names none. */
export function mixMeasureAsked(asked: unknown): MixMeasure {
  return MIX_MEASURES.find((measure) => measure === asked) ?? 'own_operating';
}

/** What a part of a record brings to an approach. */
type Part = Omit<MixRow['figures'], 'number'>;

/** The mix of one year. Each municipality counts its own; a share never changes a sum, and what is withdrawn counts nowhere. */
export function mixOf(of: MixSources): Mix {
  const { municipalityId, year, today, ties, memberships } = of;
  const own = of.records.filter((record) => record.municipalityId === municipalityId && record.year === year);
  // One basis for all records, so that the sums are those of the table of the year.
  const basis = basisOf({ year, thisYear: yearOf(today) }, { confirmed: of.isConfirmed });
  const counted = own.flatMap((record) => {
    const main = mainApproach(record, of);
    return main === null ? [] : [{ record, main, figures: figuresIn(record, basis) }];
  });
  const running = [
    ...ties.filter((tie) => runsIn(tie, of)).map(({ id, forms }) => ({ id, approach: formOn(forms, year)?.approach })),
    ...memberships.filter((membership) => membershipState(membership, year) === 'active').map(({ id, approach }) => ({ id, approach })),
  ];
  const parts = counted.flatMap(({ record, main, figures }) => partsOf(figures, record.shares, main));
  const rowOf = (code: string): MixRow => ({
    approach: code,
    figures: addAll(
      parts.filter(({ approach }) => approach === code).map(({ part }) => part),
      running.filter(({ approach }) => approach === code).length,
    ),
  });
  const heard = new Set(
    counted.filter(({ record }) => saysAnything(record)).map(({ record }) => record.partnershipId ?? record.membershipId),
  );
  const tieIds = new Set(ties.map(({ id }) => id));
  return {
    year,
    basis,
    rows: of.approaches.map(rowOf),
    totals: addAll(
      counted.map(({ figures }) => figures),
      running.length,
    ),
    ties: running.filter(({ id }) => tieIds.has(id)).length,
    memberships: running.filter(({ id }) => !tieIds.has(id)).length,
    silent: running.map(({ id }) => id).filter((id) => !heard.has(id)),
  };
}

/** The approach that all of it belongs to as long as nobody divided it; null for what counts nowhere. */
function mainApproach({ partnershipId, membershipId, approach }: MixRecord, { ties, memberships, year }: MixSources): string | null {
  if (approach !== null) return approach;
  if (membershipId !== null) return memberships.find(({ id }) => id === membershipId)?.approach ?? null;
  const tie = ties.find(({ id }) => id === partnershipId);
  return tie === undefined ? null : (formOn(tie.forms, year)?.approach ?? null);
}

function figuresIn({ lines, ftePlanned, fteActual }: MixRecord, basis: Figure): Part {
  return {
    own_operating: groupSums(lines, basis).own_operating.cents,
    total: totalOf(lines, basis).cents,
    staff: basis === 'planned' ? ftePlanned : fteActual,
  };
}

function saysAnything({ lines, ftePlanned, fteActual }: MixRecord): boolean {
  const figures = [ftePlanned, fteActual, ...lines.flatMap(({ plannedCents, actualCents }) => [plannedCents, actualCents])];
  return figures.some((figure) => figure !== null);
}

/** A record over its approaches. What is unknown stays unknown in each. */
function partsOf(figures: Part, shares: readonly Share[], main: string): { readonly approach: string; readonly part: Part }[] {
  const over = shares.length === 0 ? [{ approach: main, percent: 100 }] : shares;
  const divided = (figure: number | null) => (figure === null ? [] : divide(figure, over).map(({ part }) => part));
  const [own, total, staff] = [divided(figures.own_operating), divided(figures.total), divided(figures.staff)];
  return over.map(({ approach }, at) => ({
    approach,
    part: { own_operating: own[at] ?? null, total: total[at] ?? null, staff: staff[at] ?? null },
  }));
}

function addAll(parts: readonly Part[], number: number): MixFigures {
  const sum = (measure: keyof Part) => addUp(parts.map((part) => part[measure])).cents;
  return { own_operating: sum('own_operating'), total: sum('total'), staff: sum('staff'), number: number === 0 ? null : number };
}

/** The whole percent of each row by a measure, each rounded for itself: equal figures look equal. Null where there is nothing to show. */
export function mixPercents({ rows }: Pick<Mix, 'rows'>, measure: MixMeasure): (number | null)[] {
  const weights = rows.map(({ figures }) => figures[measure] ?? 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight === 0 ? null : Math.round((100 * weight) / whole)));
}
