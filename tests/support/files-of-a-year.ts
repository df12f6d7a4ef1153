import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { listPlaceNames } from '@/lib/domain/partnerships/queries/where';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixSheet } from '@/lib/domain/portfolio/render/mix-sheet';
import { linesSheet, resourcesSheet } from '@/lib/domain/portfolio/render/resources-sheet';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import type { Reader } from '@/lib/platform/auth/reader';
import { writeCsv } from '@/lib/platform/csv';
import type { OwnMunicipality } from './people';

/** The files of a year as they are sent, to the letter: Middelen, what stands behind it by source, and the mix without what took place. */
export async function filesOfAYear(reader: Reader, municipality: OwnMunicipality, asked: { year: number; today: string }) {
  const { table, approaches } = await getYearOfResources(reader, asked);
  const subjects = table.groups.flatMap(({ rows }) => rows.map(({ subject }) => subject));
  const placeNames = await listPlaceNames(reader, [...new Set(subjects.flatMap(({ kind, id }) => (kind === 'partnership' ? [id] : [])))]);
  const codes = approaches.map(({ code }) => code);
  const of = { municipality: municipality.name, year: asked.year, table, approaches, placeNames };
  const sheets = [resourcesSheet(of, 'nl'), linesSheet(of, 'nl'), mixSheet(mixOf(table, codes, false, NO_ACTIVITIES), approaches, 'nl')];
  return sheets.map((sheet) => writeCsv(sheet, 'semicolon'));
}
