import { evaluate } from '@/lib/domain/guidance/rules/evaluate';
import type { ParticipantFacts, RecordFacts, YearFacts } from '@/lib/domain/guidance/rules/facts';
import { type GuidanceValues, valuesIn } from '@/lib/domain/guidance/rules/values';
import type { RecordLine } from '@/lib/domain/resources/rules/records';

/** The facts of a year for tests of the guidance: an active city-to-city partnership since 2010, of which each test says what differs. */
export const VALUES = valuesIn([], 2026);
export const own = (plannedCents: number | null, actualCents: number | null = null): RecordLine => ({
  source: 'own',
  programme: '',
  kind: 'operating',
  plannedCents,
  actualCents,
});
export const record = (parts: Partial<RecordFacts> = {}): RecordFacts => ({
  originNis: '36015',
  confirmed: false,
  ftePlanned: null,
  fteActual: null,
  lines: [],
  ...parts,
});
export const roeselare = (...records: RecordFacts[]): ParticipantFacts => ({ municipalityId: 'r', name: 'Roeselare', records });

export function facts(parts: Partial<YearFacts> = {}): YearFacts {
  const mine = parts.own ?? roeselare();
  const { year = 2026 } = parts;
  return {
    year,
    thisYear: 2026,
    asOf: year === 2026 ? '2026-11-24' : `${year}-12-31`,
    approach: 'city_to_city',
    formality: 'partnership',
    state: 'active',
    approachSince: 2010,
    partSince: 2010,
    partnershipStart: '2010-01-01',
    agreement: null,
    agreementYear: null,
    agreementUntil: null,
    places: [{ kind: 'local_government', isRecipient: true, isEuropean: false, isAbroad: true }],
    actors: [],
    themes: [],
    isHindered: false,
    ownNis: '36015',
    own: mine,
    participants: [mine],
    othersHidden: false,
    ...parts,
  };
}

export const say = (code: string, parts: Partial<YearFacts> = {}, values: GuidanceValues = VALUES) =>
  evaluate(facts(parts), values).filter(({ guideline }) => guideline === code);
export const state = (code: string, parts: Partial<YearFacts> = {}) => say(code, parts).map((verdict) => verdict.state);
