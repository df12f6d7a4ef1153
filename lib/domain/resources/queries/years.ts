import type { Reader } from '@/lib/platform/auth/reader';
import { findTieToJudge } from '../../guidance/queries/ties';
import type { TieOverTime } from '../../guidance/rules/assembling';
import type { DatedValue } from '../../guidance/rules/values';
import type { Origin } from '../rules/origins';
import type { YearlyRecord } from './parts';
import { listRecordsOfTie } from './records';
import { listOrigins } from './subjects';

/** All that the years of one tie are shown and judged by. */
export interface YearsOfTie {
  /** Null for one that is withdrawn: nothing of it is judged. */
  readonly tie: TieOverTime | null;
  /** Of everybody in the tie whose figures this reader may see. */
  readonly records: readonly YearlyRecord[];
  /** Of a tie that is not judged none are read. */
  readonly values: readonly DatedValue[];
  readonly origins: readonly Origin[];
}

/** The years of one tie, in three statements. */
export async function findYearsOfTie(reader: Reader, id: string): Promise<YearsOfTie> {
  const judged = await findTieToJudge(reader, id);
  return {
    tie: judged?.tie ?? null,
    values: judged?.values ?? [],
    records: await listRecordsOfTie(reader, id),
    origins: await listOrigins(reader),
  };
}
