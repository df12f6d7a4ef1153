import { asc, desc } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { type Origin, originIn } from '../rules/origins';
import { ofMunicipality, originColumns } from './parts';

/** The municipality in hand, and the ones that went up in it by name. */
export async function listOrigins({ tx, scope }: Reader): Promise<Origin[]> {
  const id = scope.municipalityId ?? '';
  return tx
    .select(originColumns(id))
    .from(municipalities)
    .where(ofMunicipality(id))
    .orderBy(desc(originColumns(id).isOwn), asc(municipalities.sortKey));
}

/** The municipality's own NIS code. */
export async function findOwnNis(reader: Reader): Promise<string | null> {
  return (await listOrigins(reader)).find(({ isOwn }) => isOwn)?.nisCode ?? null;
}

/** The NIS code to record a year under: the municipality's own, or that of a predecessor that still existed in that year; else null. */
export async function findOrigin(reader: Reader, asked: string | null, year: number): Promise<string | null> {
  return originIn(await listOrigins(reader), asked, year)?.nisCode ?? null;
}
