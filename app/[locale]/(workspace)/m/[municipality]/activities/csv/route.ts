import type { NextRequest } from 'next/server';
import { listActivitiesForFile } from '@/lib/domain/activities/queries/list';
import { readsActivityTexts } from '@/lib/domain/activities/queries/parts';
import { activitiesFileName, activitiesSheet } from '@/lib/domain/activities/render/list-sheet';
import { ACTIVITY_LIST } from '@/lib/domain/activities/rules/listing';
import { activityFilter } from '@/lib/domain/activities/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { askedIn, askedList } from '@/lib/platform/listing';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The list as it is asked for, all its pages, as a sheet. Who signs in first comes back to the list. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const filter = activityFilter.parse(askedIn(request.nextUrl.searchParams));
  const { address } = askedList(ACTIVITY_LIST, filter, `/${locale}/m/${slug}/activities`);
  const { actor, scope, municipality, today } = await municipalityVisit(slug, address);
  const { rows, withTexts } = await withActor(actor, scope, async (reader) => ({
    rows: await listActivitiesForFile(reader, filter),
    withTexts: readsActivityTexts(reader),
  }));
  const name = activitiesFileName(municipality.slug, today, actor.locale);
  return csvFile(request, activitiesSheet(rows, { locale: actor.locale, withTexts }), name);
}
