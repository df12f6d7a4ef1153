import type { PartnershipOverTime, PartOverTime } from '@/lib/domain/guidance/rules/assembling';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';

/** A partnership and what was recorded in it, for tests of what is told over the years: of each a test says what differs. */
export const TODAY = '2026-11-24';

export const partOf = (municipalityId: string, more: Partial<PartOverTime> = {}): PartOverTime => ({
  municipalityId,
  nisCode: '36015',
  name: municipalityId,
  state: 'accepted',
  fromYear: 2010,
  untilYear: null,
  ...more,
});

export const aPartnership = (more: Partial<PartnershipOverTime> = {}): PartnershipOverTime => ({
  id: 'dogbo',
  title: 'Roeselare – Dogbo',
  leadMunicipalityId: 'roeselare',
  sinceYear: 2010,
  since: '2010',
  agreement: null,
  agreementYear: null,
  agreementUntil: null,
  approachPeriods: [{ fromYear: 2010, approach: 'city_to_city', formality: 'partnership' }],
  states: [{ fromDate: '2010-01-01', state: 'active' }],
  places: [],
  actors: [],
  themes: [],
  circumstances: [],
  parts: [partOf('roeselare')],
  ...more,
});

export const operating = (plannedCents: number | null, actualCents: number | null = null): YearlyRecord['lines'][number] => ({
  source: 'own',
  programme: '',
  kind: 'operating',
  plannedCents,
  actualCents,
});

export const aRecord = (year: number, more: Partial<YearlyRecord> = {}): YearlyRecord => ({
  id: 'record',
  version: 1,
  municipalityId: 'roeselare',
  partnershipId: 'dogbo',
  membershipId: null,
  approach: null,
  year,
  originNis: '36015',
  origin: null,
  confirmedAt: null,
  ftePlanned: null,
  fteActual: null,
  lines: [],
  shares: [],
  ...more,
});
