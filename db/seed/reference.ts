import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import { approaches, countries, featureScores, features, municipalities } from '@/db/schema';
import { municipalitySlug } from '@/lib/domain/municipalities/rules';
import { foldName } from '@/lib/domain/places/rules';
import { now } from '@/lib/platform/clock';
import type { Db } from '../client';
import { asOwner } from '../owner';
import { leaveMark, readMarks } from './marks';

type Row = Readonly<Record<string, string>>;

const FILES = ['approaches', 'features', 'matrix', 'countries', 'municipalities'] as const;

const read = (file: string) => readFileSync(path.join(process.cwd(), 'db', 'seed', 'data', `${file}.csv`), 'utf8');
const rowsOf = (file: (typeof FILES)[number]): Row[] => parse(read(file), { columns: true, skip_empty_lines: true });

const text = (row: Row, column: string) => row[column] ?? '';
const orNull = (row: Row, column: string) => row[column] || null;
const number = (row: Row, column: string) => (row[column] ? Number(row[column]) : null);
const yes = (row: Row, column: string) => row[column] === 'yes';

/** The same id for the same NIS code in every database. */
export function municipalityId(nisCode: string): string {
  const hex = createHash('sha256').update(`municipality ${nisCode}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Loads the reference data when its files changed since the last time; rows that are there stay as they are. */
export async function loadReference({ ownerUrl }: { ownerUrl?: string | undefined } = {}): Promise<void> {
  const hash = createHash('sha256').update(FILES.map(read).join('\u0000')).digest('hex');
  if ((await readMarks()).reference === hash) return;
  await asOwner(ownerUrl, 'new reference data is to be loaded', (db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select begin_event(${randomUUID()}::uuid, ${now().toISOString()}::timestamptz, 'loadReference', null, '', '')`);
      await loadAll(tx as unknown as Db);
      await leaveMark(tx as unknown as Db, 'reference', hash);
    }),
  );
}

async function loadAll(db: Db): Promise<void> {
  const names = (row: Row) => ({ nameNl: text(row, 'name_nl'), nameEn: text(row, 'name_en') });
  await db
    .insert(approaches)
    .values(
      rowsOf('approaches').map((row) => ({
        code: text(row, 'code'),
        ...names(row),
        sortOrder: Number(row.sort_order),
        markShape: text(row, 'mark_shape'),
        markColour: text(row, 'mark_colour'),
        hasPlace: yes(row, 'has_place'),
        partnerIsLocalGovernment: yes(row, 'partner_is_local_government'),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(features)
    .values(
      rowsOf('features').map((row) => ({
        code: text(row, 'code'),
        ...names(row),
        sortOrder: Number(row.sort_order),
        isDemand: yes(row, 'is_demand'),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(featureScores)
    .values(rowsOf('matrix').map((row) => ({ approach: text(row, 'approach'), feature: text(row, 'feature'), score: Number(row.score) })))
    .onConflictDoNothing();
  await db
    .insert(countries)
    .values(
      rowsOf('countries').map((row) => ({
        iso2: text(row, 'iso2'),
        ...names(row),
        nameFr: text(row, 'name_fr'),
        continent: text(row, 'continent'),
        dacRecipient: yes(row, 'dac_recipient'),
        dacGroup: text(row, 'dac_group'),
      })),
    )
    .onConflictDoNothing();
  await loadMunicipalities(db);
}

/** Existing ones first: an ended one points to its successor. */
async function loadMunicipalities(db: Db): Promise<void> {
  const rows = rowsOf('municipalities');
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
