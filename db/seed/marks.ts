import { inArray, sql } from 'drizzle-orm';
import { marks, people } from '@/db/schema';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import type { Db } from '../client';

/** `reference` holds the hash of the loaded reference data; `demonstration` the day of the demonstration data, or `loading`. */
export type MarkKey = 'reference' | 'demonstration';

export interface Marks {
  readonly reference: string | null;
  /** `YYYY-MM-DD`; null when this is no demonstration, or an unfinished one. */
  readonly demonstrationDay: string | null;
  readonly demonstrationUnfinished: boolean;
  /** Nobody can sign in yet. */
  readonly empty: boolean;
}

/** What earlier starts left behind in this database. */
export async function readMarks(): Promise<Marks> {
  return withActor(VISITOR, SIGN_IN_SCOPE, async ({ tx }) => {
    const rows = await tx
      .select()
      .from(marks)
      .where(inArray(marks.key, ['reference', 'demonstration']));
    const [anybody] = await tx.select({ n: sql<number>`count(*)::int` }).from(people);
    const value = (key: MarkKey) => rows.find((row) => row.key === key)?.value ?? null;
    const demonstration = value('demonstration');
    return {
      reference: value('reference'),
      demonstrationDay: demonstration === 'loading' ? null : demonstration,
      demonstrationUnfinished: demonstration === 'loading',
      empty: (anybody?.n ?? 0) === 0,
    };
  });
}

/** Leaves a mark; `db` is the owner's. */
export async function leaveMark(db: Db, key: MarkKey, value: string): Promise<void> {
  await db.insert(marks).values({ key, value }).onConflictDoUpdate({ target: marks.key, set: { value } });
}
