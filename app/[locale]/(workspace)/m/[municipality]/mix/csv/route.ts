import type { NextRequest } from 'next/server';
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
  const { table, approaches, isConfirmed } = await withActor(actor, scope, (reader) => getYearOfResources(reader, { year, today }));
  const codes = approaches.map(({ code }) => code);
  const mix = mixOf(table, codes, isConfirmed);
  return csvFile(request, mixSheet(mix, approaches, actor.locale), mixFileName(municipality.slug, year, actor.locale));
}
