import { exactnessOf, firstDay, monthsThrough, type PartialDate } from '../../calendar/rules';
import { endsBefore } from '../../partnerships/rules/agreement';
import type { ActorGroup, PartnerKind } from '../../partnerships/rules/facts';
import { isActive } from '../../partnerships/rules/life';
import { LOCAL_GOVERNMENT_KINDS } from '../../places/rules';
import type { PlaceFacts, YearFacts } from './facts';
import { found, type Judgement, type Reason, shown } from './judgement';
import type { GuidanceValues } from './values';

/** Actors beside the municipality itself. A committee is no kind of its own: it gathers the others. */
const OUTSIDE_ACTORS: ReadonlySet<ActorGroup> = new Set([
  'civil_society',
  'private_sector',
  'schools',
  'knowledge_institutions',
  'health_institutions',
  'youth',
  'diaspora',
]);

const isLocalGovernment = (kind: PartnerKind | null) => LOCAL_GOVERNMENT_KINDS.some((each) => each === kind);

/** All places must fit; one that does not is enough to ask, one that is not known yet leaves it open. */
function places(facts: YearFacts, misfit: (place: PlaceFacts) => Reason | null, otherwise: 'attention' | 'fail'): Judgement {
  if (facts.places.length === 0) return found('not_enough_data', { reason: 'no_partner' });
  const described = facts.places.filter(({ kind }) => kind !== null);
  const reason = described.map(misfit).find((each) => each !== null);
  if (reason !== undefined) return found(otherwise, { reason });
  return facts.places.some(({ kind }) => kind === null) ? found('not_enough_data', { reason: 'partner_unknown' }) : found('pass');
}

/** C2C-04: a local government in a country that receives development assistance, outside Europe. Anything else is a question. */
export function globalSouth(facts: YearFacts): Judgement {
  const misfit = ({ kind, isRecipient, isEuropean }: PlaceFacts) => {
    if (!isLocalGovernment(kind)) return 'partner_is_no_local_government';
    if (isEuropean) return 'partner_in_europe';
    return isRecipient ? null : 'partner_receives_no_aid';
  };
  return places(facts, misfit, 'attention');
}

/** TWN-01: a local government abroad, or several that work as one; outside Europe too. */
export function localGovernmentAbroad(facts: YearFacts): Judgement {
  const misfit = ({ kind, isAbroad }: PlaceFacts) => {
    if (!isAbroad) return 'partner_at_home';
    return isLocalGovernment(kind) ? null : 'partner_is_no_local_government';
  };
  return places(facts, misfit, 'fail');
}

/**
 * C2C-12: kinds of actors beside the municipality, on either side, seen not too long before the end of the year. Who was last seen after
 * it may have been there or not.
 */
export function otherActors(facts: YearFacts, values: GuidanceValues): Judgement {
  if (facts.actors.length === 0) return found('not_enough_data', { reason: 'no_actors' });
  const outside = facts.actors.filter(
    ({ group, lastSeenYear }) => OUTSIDE_ACTORS.has(group) && lastSeenYear >= facts.year - values.actor_seen_years,
  );
  const kindsOf = (actors: typeof outside) => new Set(actors.map(({ group }) => group)).size;
  const kinds = kindsOf(outside.filter(({ lastSeenYear }) => lastSeenYear <= facts.year));
  const figures = [shown('kinds_of_actors', 'count', kinds)];
  const target = values.actor_kinds;
  if (kinds < target && kindsOf(outside) > kinds) return found('not_enough_data', { figures, target, reason: 'actors_seen_later' });
  return found(kinds >= target ? 'pass' : kinds > 0 ? 'attention' : 'fail', { figures, target });
}

/** Lengths are shown and compared in months; the values are years. */
const inMonths = (years: number) => years * 12;

/** From the first day of a partnership to the end of its agreement; what ends before it begins has no length. */
function lengthOf({ partnershipStart, agreementUntil }: YearFacts): number | null {
  if (partnershipStart === null || agreementUntil === null || endsBefore({ agreementUntil }, firstDay(partnershipStart))) return null;
  return monthsThrough(firstDay(partnershipStart), agreementUntil);
}

/** Who knows a year alone knows no months either. */
const unitFrom = (start: PartialDate) => (exactnessOf(start) === 'year' ? 'rough_months' : 'months');

/** C2C-14: long-term by its age or by how far the agreement reaches; without an end it is open, whatever its age. */
export function longTerm(facts: YearFacts, values: GuidanceValues): Judgement {
  const { partnershipStart, agreementUntil, asOf } = facts;
  if (partnershipStart === null) return found('not_enough_data', { reason: 'start_unknown' });
  const age = monthsThrough(firstDay(partnershipStart), asOf);
  const unit = unitFrom(partnershipStart);
  if (agreementUntil === null) return found('pass', { figures: [shown('age_of_partnership', unit, age, { counts: false })] });
  const length = lengthOf(facts);
  const figures = [shown('age_of_partnership', unit, age), shown('length_of_agreement', unit, length)];
  const target = inMonths(values.long_term_years);
  if (Math.max(age, length ?? 0) >= target) return found('pass', { figures, target });
  if (length === null) return found('not_enough_data', { figures, target, reason: 'ends_before_start' });
  return found(length >= inMonths(values.short_agreement_years) ? 'attention' : 'fail', { figures, target });
}

/** TWN-02: an official twinning has signed a charter. Other partnerships of friendship need none. */
export function charter(facts: YearFacts): Judgement {
  if (facts.formality !== 'partnership') return found('not_applicable', { reason: 'not_official' });
  if (facts.agreement === null) return found('not_enough_data', { reason: 'agreement_unknown' });
  if (facts.agreement !== 'charter') return found('fail', { reason: 'no_charter' });
  const figures = [shown('charter_year', 'year', facts.agreementYear)];
  if (facts.agreementYear === null) return found('not_enough_data', { figures, reason: 'charter_year_unknown' });
  // What was signed before it is not kept: of an earlier year nobody can say.
  return facts.agreementYear > facts.year ? found('not_enough_data', { figures, reason: 'charter_later' }) : found('pass', { figures });
}

/** STE-01: a trajectory has an end, not too far away, and ends when it comes. */
export function shortTrajectory(facts: YearFacts, values: GuidanceValues): Judgement {
  if (facts.agreementUntil === null) return found('not_enough_data', { reason: 'no_end' });
  if (facts.partnershipStart === null) return found('not_enough_data', { reason: 'start_unknown' });
  const length = lengthOf(facts);
  const figures = [shown('length_of_agreement', unitFrom(facts.partnershipStart), length)];
  const target = inMonths(values.short_term_years);
  if (length === null) return found('not_enough_data', { figures, target, reason: 'ends_before_start' });
  if (facts.agreementUntil < facts.asOf && isActive(facts.state)) return found('fail', { figures, target, reason: 'past_end' });
  return found(length <= target ? 'pass' : 'attention', { figures, target });
}

/** STE-02: one or two themes are a focus, more are not. */
export function oneTheme(facts: YearFacts, values: GuidanceValues): Judgement {
  const themes = new Set(facts.themes).size;
  if (themes === 0) return found('not_enough_data', { reason: 'no_themes' });
  const target = values.short_term_themes;
  return found(themes <= target ? 'pass' : 'attention', { figures: [shown('themes', 'count', themes)], target });
}
