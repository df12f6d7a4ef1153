import { and, eq } from 'drizzle-orm';
import { approaches, approachPeriods, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isUuid } from '@/lib/platform/text';
import { yearOf } from '../../calendar/rules';
import type { Visibility } from '../rules/facts';
import type { Formality, LifeCycleState } from '../rules/life';
import { approachPeriodIn, type LifeCycleEntry, type Participant, type PartnerPlace, pageColumns, visibleTo } from './parts';

export interface Partnership {
  readonly id: string;
  readonly title: string;
  /** The approach of today. */
  readonly approach: {
    readonly code: string;
    readonly name: string;
    readonly markShape: string;
    readonly markColour: string;
    readonly hasPlace: boolean;
  };
  readonly lifeCycle: LifeCycleState;
  readonly sinceYear: number | null;
  /** This municipality leads; otherwise it takes or took part. */
  readonly leads: boolean;
  readonly leadMunicipalityId: string;
  readonly sinceMonth: number | null;
  readonly sinceDay: number | null;
  /** The oldest first. */
  readonly lifeCycles: readonly LifeCycleEntry[];
  readonly formality: Formality;
  readonly visibility: Visibility;
  /** The day on which the entry was withdrawn, and why; null while it counts. */
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string;
  readonly places: readonly PartnerPlace[];
  readonly participants: readonly Participant[];
}

/** One partnership with its places and participants; null when there is none that this reader may see. */
export async function findPartnership(reader: Reader, id: string): Promise<Partnership | null> {
  if (!isUuid(id)) return null;
  const [row] = await reader.tx
    .select(pageColumns(reader))
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(and(visibleTo(reader), eq(partnerships.id, id)));
  return row ?? null;
}
