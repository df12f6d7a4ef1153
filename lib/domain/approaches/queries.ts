import { asc, type SQL } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
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

function approachColumns({ actor }: Reader) {
  const name = nameIn(actor.locale, approaches);
  const what = whatIn(actor.locale, approaches);
  const { code, markShape, markColour, hasPlace, partnerIsLocalGovernment } = approaches;
  return { code, name, what, markShape, markColour, hasPlace, partnerIsLocalGovernment };
}

/** All forms of cooperation, in the order of the publication. */
export async function listApproaches(reader: Reader): Promise<Approach[]> {
  return reader.tx.select(approachColumns(reader)).from(approaches).orderBy(asc(approaches.sortOrder));
}

/** The same as a list inside a row, for a page that reads them along with something else. */
export function listApproachesInRow(reader: Reader): SQL<Approach[]> {
  return jsonRows(approaches, approachColumns(reader), { where: undefined, by: [approaches.sortOrder] });
}
