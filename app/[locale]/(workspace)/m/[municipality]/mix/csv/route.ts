import type { NextRequest } from 'next/server';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { yearOf } from '@/lib/domain/calendar/rules';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixFileName, mixSheet } from '@/lib/domain/portfolio/render/mix-sheet';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The mix of the running year, by every measure. Who signs in first comes to the overview. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}`);
  const year = yearOf(today);
  const { table, approaches, isConfirmed, activities } = await withActor(actor, scope, async (reader) => ({
    ...(await getYearOfResources(reader, { year, today })),
    activities: await countDoneActivities(reader, year),
  }));
  const codes = approaches.map(({ code }) => code);
  const mix = mixOf(table, codes, isConfirmed, activities);
  return csvFile(request, mixSheet(mix, approaches, actor.locale), mixFileName(municipality.slug, year, actor.locale));
}
