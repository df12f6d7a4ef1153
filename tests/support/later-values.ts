import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db/client';
import { asOwner } from '@/db/owner';
import { guidanceValues } from '@/db/schema';
import { now } from '@/lib/platform/clock';

/** The values of a test, in the units of their keys: 12,000 euro and 0.6 FTE, from the running year of the demonstration on. */
const LATER_VALUES = { own_operating_cents: 1_200_000, staff_hundredths: 60 } as const;
const FROM_YEAR = 2026;

/** Puts other values into the embedded database in DATA_DIR, as a migration of VVSG's would: from a year on. */
const open = await openDatabase({ databaseUrl: undefined, dataDir: process.env.DATA_DIR ?? '.tests/data' });
try {
  await asOwner(undefined, 'values of a test', async (db) => {
    await db.transaction(async (tx) => {
      await tx.execute(sql`select begin_event(${randomUUID()}::uuid, ${now().toISOString()}::timestamptz, 'loadReference', null, '', '')`);
      const rows = Object.entries(LATER_VALUES).map(([key, value]) => ({
        id: randomUUID(),
        key: key as keyof typeof LATER_VALUES,
        value,
        validFromYear: FROM_YEAR,
        state: 'published' as const,
        source: 'test',
        ours: false,
      }));
      await tx.insert(guidanceValues).values(rows);
    });
  });
} finally {
  await open.close();
}
process.stdout.write('\nprepared {}\n');
