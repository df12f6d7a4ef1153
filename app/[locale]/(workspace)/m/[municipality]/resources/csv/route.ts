import type { NextRequest } from 'next/server';
import { listPlaceNames } from '@/lib/domain/partnerships/queries/where';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { linesSheet, resourcesFileName, resourcesSheet } from '@/lib/domain/portfolio/render/resources-sheet';
import { yearAsked } from '@/lib/domain/portfolio/rules/resources-table';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { today } from '@/lib/platform/clock';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The table of a year as a sheet, or what stands behind it by source and kind. Who signs in first comes back to the table. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const day = today();
  const year = yearAsked(request.nextUrl.searchParams.get('year'), day);
  const { actor, scope, municipality } = await municipalityVisit(slug, `/${locale}/m/${slug}/resources?year=${year}`);
  const found = await withActor(actor, scope, async (reader) => {
    const { table, approaches } = await getYearOfResources(reader, { year, today: day });
    const partnerships = table.groups
      .flatMap(({ rows }) => rows.map(({ subject }) => subject))
      .filter(({ kind }) => kind === 'partnership');
    return { table, approaches, placeNames: await listPlaceNames(reader, [...new Set(partnerships.map(({ id }) => id))]) };
  });
  const isBySource = request.nextUrl.searchParams.get('by') === 'source';
  const render = isBySource ? linesSheet : resourcesSheet;
  return csvFile(
    request,
    render({ ...found, municipality: municipality.name, year }, actor.locale),
    resourcesFileName(municipality.slug, year, actor.locale, isBySource),
  );
}
