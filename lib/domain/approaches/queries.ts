import { asc } from 'drizzle-orm';
import { approaches } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn, whatIn } from '@/lib/platform/i18n/naming';

export interface Approach {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  /** What it is, in a sentence; empty when nobody wrote one. */
  readonly what: string;
  readonly markShape: string;
  readonly markColour: string;
  readonly hasPlace: boolean;
  readonly partnerIsLocalGovernment: boolean;
}

/** All forms of cooperation, in the order of the publication. */
export async function listApproaches({ tx, actor }: Reader): Promise<Approach[]> {
  const name = nameIn(actor.locale, approaches);
  const what = whatIn(actor.locale, approaches);
  const { code, markShape, markColour, hasPlace, partnerIsLocalGovernment } = approaches;
  return tx
    .select({ code, name, what, markShape, markColour, hasPlace, partnerIsLocalGovernment })
    .from(approaches)
    .orderBy(asc(approaches.sortOrder));
}
