import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { yearOf } from '@/lib/domain/calendar/rules';
import { listPartnershipsOverTime } from '@/lib/domain/guidance/queries/partnerships';
import { listGuidanceValues } from '@/lib/domain/guidance/queries/values';
import { chartedPartnerships } from '@/lib/domain/guidance/rules/running';
import { listPlaceNames } from '@/lib/domain/partnerships/queries/where';
import { trendFileName, trendSheet } from '@/lib/domain/portfolio/render/trend-sheet';
import { TREND_FIGURES, trendOf, YEARS_TOLD } from '@/lib/domain/portfolio/rules/trend';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** What is drawn of the city-to-city partnerships, of all or of the one that is asked for. Who signs in first comes to the overview. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}`);
  const year = yearOf(today);
  const { partnerships, values, records, placeNames } = await withActor(actor, scope, async (reader) => {
    const found = await listPartnershipsOverTime(reader);
    const ids = found.map(({ id }) => id);
    return {
      partnerships: found,
      placeNames: await listPlaceNames(reader, ids),
      values: await listGuidanceValues(reader),
      records: await listRecordsIn(reader, ids, { from: year - YEARS_TOLD + 1, until: year }),
    };
  });
  const asked = { municipalityId: municipality.id, today };
  const one = request.nextUrl.searchParams.get('partnership');
  const charted = chartedPartnerships(partnerships, { ...asked, year }).filter(({ id }) => one === null || id === one);
  if (one !== null && charted.length === 0) notFound();
  const told = charted.map((partnership) => ({
    title: partnership.title,
    placeNames: placeNames.get(partnership.id),
    trends: TREND_FIGURES.map((figure) => trendOf(figure, partnership, records, values, asked)),
  }));
  return csvFile(request, trendSheet(told, actor.locale), trendFileName(municipality.slug, today, actor.locale));
}
