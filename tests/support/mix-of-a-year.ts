import { type DoneActivities, NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import type { YearOfMunicipality } from '@/lib/domain/portfolio/rules/resources-table';
import { tableOf } from './resources-year';
import { aPartnership } from './years-of-a-partnership';

/** The mix of a year of Roeselare with one partnership; a test says what differs. */
export function mixOfYear({
  isConfirmed = false,
  activities = NO_ACTIVITIES,
  ...more
}: Partial<YearOfMunicipality> & { readonly isConfirmed?: boolean; readonly activities?: DoneActivities } = {}) {
  const sources = { municipalityId: 'roeselare', approaches: ['city_to_city', 'networks'], partnerships: [aPartnership()], ...more };
  return mixOf(tableOf(sources), sources.approaches, isConfirmed, activities);
}
