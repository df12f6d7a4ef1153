import { and, eq } from 'drizzle-orm';
import { approaches, approachPeriods, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isUuid } from '@/lib/platform/text';
import { yearOf } from '../../calendar/rules';
import { approachPeriodIn, pageColumns, visibleTo } from './parts';

/** One partnership with its places and participants; null when there is none that this reader may see. */
export async function findPartnership(reader: Reader, id: string) {
  if (!isUuid(id)) return null;
  const [row] = await reader.tx
    .select(pageColumns(reader))
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(and(visibleTo(reader), eq(partnerships.id, id)));
  return row ?? null;
}

/** A partnership as its pages show it; the approach and the state are those of today. */
export type Partnership = NonNullable<Awaited<ReturnType<typeof findPartnership>>>;
/** A place on the other side, and who the partner is there. */
export type PartnerPlace = Partnership['places'][number];
