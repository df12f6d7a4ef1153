import { asc, eq } from 'drizzle-orm';
import { jsonValues } from '@/db/json-rows';
import { activityKindApproaches, activityKinds } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';

/** What an activity can be, in its order, with the approaches for which each is proposed. */
export async function listActivityKinds({ tx, actor }: Reader) {
  return tx
    .select({
      code: activityKinds.code,
      name: nameIn(actor.locale, activityKinds),
      isTrip: activityKinds.isTrip,
      approaches: jsonValues(activityKindApproaches, activityKindApproaches.approach, {
        where: eq(activityKindApproaches.kind, activityKinds.code),
        by: [activityKindApproaches.approach],
      }),
    })
    .from(activityKinds)
    .orderBy(asc(activityKinds.sortOrder), asc(activityKinds.code));
}
export type ActivityKind = Awaited<ReturnType<typeof listActivityKinds>>[number];

/** A kind of activity by its code; null when there is none. */
export async function findActivityKind({ tx }: Reader, code: string) {
  const [kind] = await tx.select({ code: activityKinds.code }).from(activityKinds).where(eq(activityKinds.code, code));
  return kind ?? null;
}
