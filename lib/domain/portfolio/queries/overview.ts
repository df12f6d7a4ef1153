import type { Reader } from '@/lib/platform/auth/reader';
import { countDoneActivities } from '../../activities/queries/counts';
import { listOpenQuestions } from '../../activities/queries/overview';
import { listApproaches } from '../../approaches/queries';
import { listPartnershipsOverTime } from '../../guidance/queries/partnerships';
import { listGuidanceValues } from '../../guidance/queries/values';
import { listMembershipsOverTime } from '../../memberships/queries';
import { getConfirmations, listRecordsIn } from '../../resources/queries/records';
import { YEARS_TOLD } from '../rules/trend';

/** All that the first page of the municipality in hand tells, in eight statements however much there is. */
export async function getOverview(reader: Reader, year: number) {
  const partnerships = await listPartnershipsOverTime(reader);
  const ids = partnerships.map(({ id }) => id);
  const records = await listRecordsIn(reader, ids, { from: year - YEARS_TOLD + 1, until: year });
  const values = await listGuidanceValues(reader);
  const confirmations = await getConfirmations(reader);
  const approaches = await listApproaches(reader);
  const memberships = await listMembershipsOverTime(reader);
  const activities = await countDoneActivities(reader, year);
  const questions = await listOpenQuestions(reader);
  // What a municipality does under an approach alone is told too, without any partnership.
  const told = [partnerships, records, memberships, questions].reduce((sum, { length }) => sum + length, activities.total);
  return { partnerships, records, values, confirmations, approaches, memberships, activities, questions, isEmpty: told === 0 };
}
