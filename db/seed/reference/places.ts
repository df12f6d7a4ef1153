import { brotliDecompressSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { countries } from '@/db/schema';
import { foldName } from '@/lib/domain/places/rules';
import type { Db } from '../../client';
import { bytesOf, rowsOf, text, yes } from './files';

export async function loadCountries(db: Db): Promise<void> {
  await db
    .insert(countries)
    .values(
      rowsOf('countries.csv').map((row) => ({
        iso2: text(row, 'iso2'),
        nameNl: text(row, 'name_nl'),
        nameEn: text(row, 'name_en'),
        nameFr: text(row, 'name_fr'),
        continent: text(row, 'continent'),
        dacRecipient: yes(row, 'dac_recipient'),
        dacGroup: text(row, 'dac_group'),
      })),
    )
    .onConflictDoNothing();
}

/**
 * The places of the world, put in anew: nobody edits them. Regions change names and borders, so a place that is used gets the region
 * of today. The lines travel as one text that the database takes apart, because
 * 49,000 rows with a parameter for each cell take ten times as long, and COPY differs per database.
 */
export async function loadGazetteer(db: Db): Promise<void> {
  const lines = brotliDecompressSync(bytesOf('gazetteer.tsv.br')).toString('utf8').trimEnd().split('\n').map(withSortKey).join('\n');
  await db.execute(sql`delete from gazetteer`);
  await db.execute(sql`
    insert into gazetteer (geonames_id, name, other_names, country, region, population, sort_key)
    select cell[1]::integer, cell[2], cell[3], cell[4], cell[5], cell[6]::integer, cell[7]
    from (select string_to_array(line, chr(9)) as cell from string_to_table(${lines}::text, chr(10)) as line) as cells`);
  await db.execute(sql`
    update places set region = gazetteer.region from gazetteer
    where gazetteer.geonames_id = places.geonames_id and gazetteer.region <> places.region`);
  // What was just put in waits beside the index, and the planner would not use the index for that.
  await db.execute(sql`select gin_clean_pending_list('gazetteer_alike'::regclass)`);
  await db.execute(sql`analyze gazetteer`);
}

/** One line of the file as the table has it: other names folded, and the folded name at the end. */
function withSortKey(line: string): string {
  const [id, name = '', others = '', ...rest] = line.split('\t');
  const folded = others === '' ? '' : [...new Set(others.split('|').map(foldName))].join('|');
  return [id, name, folded, ...rest, foldName(name)].join('\t');
}
