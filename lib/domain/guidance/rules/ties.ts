import { type ActorGroup, LOCAL_GOVERNMENT_KINDS, type PartnerKind } from '../../partnerships/rules/facts';
import { isActive } from '../../partnerships/rules/life';
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

/** C2C-12: kinds of actors beside the municipality, on either side, seen not too long before the year. */
export function otherActors(facts: YearFacts, values: GuidanceValues): Judgement {
  if (facts.actors.length === 0) return found('not_enough_data', { reason: 'no_actors' });
  const recent = facts.actors.filter(({ lastSeenYear }) => lastSeenYear >= facts.year - values.actor_seen_years);
  const kinds = new Set(recent.map(({ group }) => group).filter((group) => OUTSIDE_ACTORS.has(group))).size;
  const figures = [shown('kinds_of_actors', 'count', kinds)];
  const target = values.actor_kinds;
  return found(kinds >= target ? 'pass' : kinds > 0 ? 'attention' : 'fail', { figures, target });
}

/** C2C-14: long-term by its age or by how far the agreement reaches; without an end it is open, whatever its age. */
export function longTerm(facts: YearFacts, values: GuidanceValues): Judgement {
  const { tieSince, agreementUntil, year } = facts;
  if (tieSince === null) return found('not_enough_data', { reason: 'start_unknown' });
  const age = Math.max(0, year - tieSince);
  if (agreementUntil === null) return found('pass', { figures: [shown('years_of_age', 'years', age, { counts: false })] });
  const reach = Number(agreementUntil.slice(0, 4)) - tieSince;
  const figures = [shown('years_of_age', 'years', age), shown('years_of_agreement', 'years', reach)];
  const target = values.long_term_years;
  if (Math.max(age, reach) >= target) return found('pass', { figures, target });
  return found(reach >= values.short_agreement_years ? 'attention' : 'fail', { figures, target });
}

/** TWN-02: an official twinning has signed a charter. Other ties of friendship need none. */
export function charter(facts: YearFacts): Judgement {
  if (facts.formality !== 'partnership') return found('not_applicable', { reason: 'not_official' });
  if (facts.agreement === null) return found('not_enough_data', { reason: 'agreement_unknown' });
  if (facts.agreement !== 'charter') return found('fail', { reason: 'no_charter' });
  const figures = [shown('charter_year', 'year', facts.agreementYear)];
  return facts.agreementYear === null ? found('not_enough_data', { figures, reason: 'charter_year_unknown' }) : found('pass', { figures });
}

/** STE-01: a trajectory has an end, not too far away, and ends when it comes. */
export function shortTrajectory(facts: YearFacts, values: GuidanceValues): Judgement {
  if (facts.agreementUntil === null) return found('not_enough_data', { reason: 'no_end' });
  if (facts.tieSince === null) return found('not_enough_data', { reason: 'start_unknown' });
  const end = Number(facts.agreementUntil.slice(0, 4));
  const figures = [shown('years_of_agreement', 'years', end - facts.tieSince)];
  const target = values.short_term_years;
  if (end < facts.year && isActive(facts.state)) return found('fail', { figures, target, reason: 'past_end' });
  return found(end - facts.tieSince <= target ? 'pass' : 'attention', { figures, target });
}

/** STE-02: one or two themes are a focus, more are not. */
export function oneTheme(facts: YearFacts, values: GuidanceValues): Judgement {
  const themes = new Set(facts.themes).size;
  if (themes === 0) return found('not_enough_data', { reason: 'no_themes' });
  const target = values.short_term_themes;
  return found(themes <= target ? 'pass' : 'attention', { figures: [shown('themes', 'count', themes)], target });
}
