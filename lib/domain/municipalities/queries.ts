import { eq } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

/** A municipality by its id, ended ones included. */
export async function getMunicipality({ tx }: Reader, id: string): Promise<{ id: string; slug: string; name: string } | null> {
  const [row] = await tx
    .select({ id: municipalities.id, slug: municipalities.slug, name: municipalities.name })
    .from(municipalities)
    .where(eq(municipalities.id, id));
  return row ?? null;
}
