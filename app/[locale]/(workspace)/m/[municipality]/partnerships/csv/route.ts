import type { NextRequest } from 'next/server';
import { listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { partnershipsFileName, partnershipsSheet } from '@/lib/domain/partnerships/render/list-sheet';
import { ENTRY_LIST } from '@/lib/domain/partnerships/rules/listing';
import { entryFilter } from '@/lib/domain/partnerships/schema';
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
  const filter = entryFilter.parse(askedIn(request.nextUrl.searchParams));
  const { address } = askedList(ENTRY_LIST, filter, `/${locale}/m/${slug}/partnerships`);
  const { actor, scope, municipality, today } = await municipalityVisit(slug, address);
  const rows = await withActor(actor, scope, (reader) => listPartnershipsForFile(reader, filter));
  return csvFile(request, partnershipsSheet(rows, actor.locale), partnershipsFileName(municipality.slug, today, actor.locale));
}
