import { createHash } from 'node:crypto';
import { municipalities } from '@/db/schema';
import { municipalitySlug } from '@/lib/domain/municipalities/rules';
import { foldName } from '@/lib/domain/places/rules';
import type { Db } from '../../client';
import { number, orNull, rowsOf, text } from './files';

/** The same id for the same NIS code in every database. */
export function municipalityId(nisCode: string): string {
  const hex = createHash('sha256').update(`municipality ${nisCode}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Existing ones first: an ended one points to its successor. */
export async function loadMunicipalities(db: Db): Promise<void> {
  const rows = rowsOf('municipalities.csv');
  const living = new Set(rows.filter((row) => !row.valid_to).map((row) => row.name_nl));
  const values = rows.map((row) => ({
    id: municipalityId(text(row, 'nis_code')),
    slug: municipalitySlug(text(row, 'name_nl'), text(row, 'nis_code'), Boolean(row.valid_to) && living.has(row.name_nl)),
    nisCode: text(row, 'nis_code'),
    name: text(row, 'name_nl'),
    sortKey: foldName(text(row, 'name_nl')),
    province: text(row, 'province'),
    validFrom: orNull(row, 'valid_from'),
    validTo: orNull(row, 'valid_to'),
    successorId: row.successor_nis ? municipalityId(row.successor_nis) : null,
    population: number(row, 'population'),
    kboNumber: orNull(row, 'kbo_number'),
    lblodUri: orNull(row, 'lblod_uri'),
    latitude: number(row, 'latitude'),
    longitude: number(row, 'longitude'),
  }));
  await db
    .insert(municipalities)
    .values(values.filter(({ successorId }) => successorId === null))
    .onConflictDoNothing();
  await db
    .insert(municipalities)
    .values(values.filter(({ successorId }) => successorId !== null))
    .onConflictDoNothing();
}
