import type { PartnershipOverTime } from '@/lib/domain/guidance/rules/assembling';
import { resourcesTable, type YearOfMunicipality } from '@/lib/domain/portfolio/rules/resources-table';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';
import { aPartnership, aRecord, partOf, TODAY } from './years-of-a-partnership';

/** A partnership that runs since 2010, of Roeselare alone unless a test says otherwise. */
export const partnershipOfYear = (id: string, more: Partial<PartnershipOverTime> = {}) =>
  aPartnership({ id, title: `Stedenband ${id}`, leadMunicipalityId: 'r', parts: [partOf('r', { name: 'Roeselare' })], ...more });
export const budgetLine = (more: Partial<YearlyRecord['lines'][number]> = {}): YearlyRecord['lines'][number] => ({
  source: 'own',
  programme: '',
  kind: 'operating',
  plannedCents: null,
  actualCents: null,
  ...more,
});
/** A record of 2026 of Roeselare without any figure. */
export const recordOfYear = (more: Partial<YearlyRecord> = {}) => aRecord(2026, { municipalityId: 'r', partnershipId: null, ...more });
/** The table of 2026 of Roeselare with what a test puts into it. */
export const tableOf = (more: Partial<YearOfMunicipality> = {}) =>
  resourcesTable({
    municipalityId: 'r',
    year: 2026,
    today: TODAY,
    partnerships: [],
    memberships: [],
    approaches: ['city_to_city', 'indirect'],
    records: [],
    values: [],
    ...more,
  });
