import type { Reader } from '@/lib/platform/auth/reader';
import { type Approach, listApproaches } from '../../approaches/queries';
import { listPartnershipsOverTime } from '../../guidance/queries/partnerships';
import { listGuidanceValues } from '../../guidance/queries/values';
import { type GuidanceValues, valuesIn } from '../../guidance/rules/values';
import { listMembershipsOverTime } from '../../memberships/queries';
import { type ConfirmedYear, getConfirmations, listRecordsIn } from '../../resources/queries/records';
import { type ResourcesTable, resourcesTable } from '../rules/resources-table';

/** One year of a municipality with all that its page says. */
export interface YearOfResources {
  readonly table: ResourcesTable;
  /** There is a partnership or a membership, of whatever year. */
  readonly hasEntries: boolean;
  readonly approaches: readonly Approach[];
  /** That the year was confirmed, by the municipality itself or by those that went up in it; the own one first. */
  readonly confirmations: readonly ConfirmedYear[];
  /** All of it was. */
  readonly isConfirmed: boolean;
  /** What the year is judged by. */
  readonly values: GuidanceValues;
}

/** One year of the municipality in hand, in six statements however much there is. */
export async function getYearOfResources(
  reader: Reader,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<YearOfResources> {
  const approaches = await listApproaches(reader);
  const values = await listGuidanceValues(reader);
  const partnerships = await listPartnershipsOverTime(reader);
  const memberships = await listMembershipsOverTime(reader);
  const table = resourcesTable({
    municipalityId: reader.scope.municipalityId ?? '',
    year,
    today,
    partnerships,
    memberships,
    approaches: approaches.map(({ code }) => code),
    records: await listRecordsIn(
      reader,
      partnerships.map(({ id }) => id),
      { from: year, until: year },
    ),
    values,
  });
  const { years, isWhole } = await getConfirmations(reader);
  return {
    table,
    hasEntries: partnerships.length + memberships.length > 0,
    approaches,
    confirmations: years.filter((each) => each.year === year),
    isConfirmed: isWhole(year),
    values: valuesIn(values, year),
  };
}
