import { and, eq, sql } from 'drizzle-orm';
import { approaches, featureScores, features } from '@/db/schema';
import type { Db } from '../../client';
import { type Row, rowsOf, text, yes } from './files';

const names = (row: Row) => ({ nameNl: text(row, 'name_nl'), nameEn: text(row, 'name_en') });

/** The forms, the features, and how far each applies. */
export async function loadApproaches(db: Db): Promise<void> {
  await db
    .insert(approaches)
    .values(
      rowsOf('approaches.csv').map((row) => ({
        code: text(row, 'code'),
        ...names(row),
        sortOrder: Number(row.sort_order),
        markShape: text(row, 'mark_shape'),
        markColour: text(row, 'mark_colour'),
        hasPlace: yes(row, 'has_place'),
        partnerIsLocalGovernment: yes(row, 'partner_is_local_government'),
        whatNl: text(row, 'what_nl'),
        whatEn: text(row, 'what_en'),
      })),
    )
    // Those of an earlier version had no sentence yet; what VVSG wrote stays.
    .onConflictDoUpdate({
      target: approaches.code,
      set: { whatNl: sql`excluded.what_nl`, whatEn: sql`excluded.what_en` },
      setWhere: and(eq(approaches.whatNl, ''), eq(approaches.whatEn, '')),
    });
  await db
    .insert(features)
    .values(
      rowsOf('features.csv').map((row) => ({
        code: text(row, 'code'),
        ...names(row),
        sortOrder: Number(row.sort_order),
        isDemand: yes(row, 'is_demand'),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(featureScores)
    .values(
      rowsOf('matrix.csv').map((row) => ({ approach: text(row, 'approach'), feature: text(row, 'feature'), score: Number(row.score) })),
    )
    .onConflictDoNothing();
}
