import { activityKindApproaches, activityKinds } from '@/db/schema';
import type { Db } from '../../client';
import { listed, rowsOf, text, yes } from './files';

/** What an activity can be, and for which approaches each kind is proposed. */
export async function loadActivityKinds(db: Db): Promise<void> {
  const rows = rowsOf('activity_kinds.csv');
  await db
    .insert(activityKinds)
    .values(
      rows.map((row) => ({
        code: text(row, 'code'),
        nameNl: text(row, 'name_nl'),
        nameEn: text(row, 'name_en'),
        nameFr: text(row, 'name_fr'),
        nameEs: text(row, 'name_es'),
        sortOrder: Number(row.sort_order),
        isTrip: yes(row, 'is_trip'),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(activityKindApproaches)
    .values(rows.flatMap((row) => listed(row, 'approaches').map((approach) => ({ kind: text(row, 'code'), approach }))))
    .onConflictDoNothing();
}
