import type { PartnershipRights } from '../../partnerships/rules/rights';
import type { JudgedYear } from './assembling';
import type { Verdict } from './evaluate';
import type { YearFacts } from './facts';
import { type Section, sectionOf } from './guidelines';
import { ownBasis } from './standing';

/** What somebody may change: what belongs to the own part (figures, who is involved), and what the partnership shares. */
export type RemedyRights = Pick<PartnershipRights, 'edits' | 'keepsPart'>;

/** What a link to where something is remedied says: a section is filled in, a figure that is short is adjusted, a locked year is looked at. */
export const REMEDIES = [
  'money',
  'staff',
  'places',
  'involved',
  'agreement',
  'start',
  'themes',
  'money_adjust',
  'staff_adjust',
  'year',
  'circumstances',
] as const satisfies readonly (Section | 'money_adjust' | 'staff_adjust' | 'year' | 'circumstances')[];
export type Remedy = (typeof REMEDIES)[number];

/** Where a link to remedy leads: a section, or what stood in the way. */
export type RemedyPlace = Section | 'circumstances';

/** Figures stand with their year, all else with the facts of the partnership. */
export const isOfYear = (section: RemedyPlace): section is 'money' | 'staff' => section === 'money' || section === 'staff';

/** May this section be changed by who has these rights? */
function mayRemedy(section: Section, { keepsPart, edits }: RemedyRights): boolean {
  return isOfYear(section) || section === 'involved' ? keepsPart : edits;
}

/** Whose year is opened to remedy it: the NIS code of a predecessor where the figures are recorded under it; null for the municipality itself. */
export function remedyOrigin({ own, ownNis }: Pick<YearFacts, 'own' | 'ownNis'>, judged: string | null = null): string | null {
  const codes = own.records.map(({ originNis }) => originNis);
  const nis = judged ?? (codes.includes(ownNis) ? ownNis : (codes[0] ?? ownNis));
  return nis === ownNis ? null : nis;
}

/** The one remedy of a verdict; null when there is nothing to do, not here, or not by whom it is shown. */
export function remedyOf(verdict: Verdict, { facts }: JudgedYear, rights: RemedyRights): { section: RemedyPlace; remedy: Remedy } | null {
  const section = sectionOf(verdict);
  if (verdict.state === 'hindered') return rights.edits ? { section: 'circumstances', remedy: 'circumstances' } : null;
  if (verdict.state === 'met' || verdict.state === 'not_applicable' || !mayRemedy(section, rights)) return null;
  // Others are silent, this municipality is not; or they are not seen any more.
  if (verdict.reason === 'others_hidden') return null;
  if (verdict.silent.length > 0 && !verdict.silent.includes(facts.own.name)) return null;
  if (!isOfYear(section)) return { section, remedy: section };
  const { records } = facts.own;
  if (records.length > 0 && records.every(({ confirmed }) => confirmed)) return { section, remedy: 'year' };
  if (verdict.state !== 'below') return { section, remedy: section };
  // A plan is adjusted; what was spent is looked at.
  return { section, remedy: ownBasis(verdict, facts) === 'planned' ? `${section}_adjust` : 'year' };
}
