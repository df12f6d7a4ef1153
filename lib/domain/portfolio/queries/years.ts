import type { Reader } from '@/lib/platform/auth/reader';
import { findPartnershipToJudge } from '../../guidance/queries/partnerships';
import type { PartnershipOverTime } from '../../guidance/rules/assembling';
import type { DatedValue } from '../../guidance/rules/values';
import { listRecordsOfPartnership } from '../../resources/queries/records';
import { listOrigins } from '../../resources/queries/subjects';
import type { Origin } from '../../resources/rules/origins';
import type { YearlyRecord } from '../../resources/rules/records';

/** All that the years of one partnership are shown and judged by. */
export interface YearsOfPartnership {
  /** Null for one that is withdrawn: nothing of it is judged. */
  readonly partnership: PartnershipOverTime | null;
  /** Of everybody in the partnership whose figures this reader may see. */
  readonly records: readonly YearlyRecord[];
  /** Of a partnership that is not judged none are read. */
  readonly values: readonly DatedValue[];
  readonly origins: readonly Origin[];
}

/** The years of one partnership, in three statements. */
export async function findYearsOfPartnership(reader: Reader, id: string): Promise<YearsOfPartnership> {
  const judged = await findPartnershipToJudge(reader, id);
  return {
    partnership: judged?.partnership ?? null,
    values: judged?.values ?? [],
    records: await listRecordsOfPartnership(reader, id),
    origins: await listOrigins(reader),
  };
}
