import type { NextRequest } from 'next/server';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { linesCsv, resourcesCsv, resourcesCsvName } from '@/lib/domain/portfolio/render/resources-csv';
import { yearAsked } from '@/lib/domain/portfolio/rules/resources-table';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { today } from '@/lib/platform/clock';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The table of a year as a sheet, or what stands behind it by source and kind. Who signs in first comes back to the table. */
export async function GET({ nextUrl }: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const day = today();
  const year = yearAsked(nextUrl.searchParams.get('year'), day);
  const { actor, scope, municipality } = await municipalityVisit(slug, `/${locale}/m/${slug}/resources?year=${year}`);
  const found = await withActor(actor, scope, (reader) => getYearOfResources(reader, { year, today: day }));
  const isBySource = nextUrl.searchParams.get('by') === 'source';
  const render = isBySource ? linesCsv : resourcesCsv;
  return csvFile(
    render({ ...found, municipality: municipality.name, year }, actor.locale),
    resourcesCsvName(municipality.slug, year, actor.locale, isBySource),
  );
}
