import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { listCallsForFile } from '@/lib/domain/calls/queries/list';
import { callsFileName, callsSheet } from '@/lib/domain/calls/render/list-sheet';
import { maySeeCalls } from '@/lib/domain/calls/rules';
import { CALL_LIST } from '@/lib/domain/calls/rules/listing';
import { callFilter } from '@/lib/domain/calls/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { askedIn, askedList } from '@/lib/platform/listing';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The calls as they are asked for, all pages, as a sheet. Who signs in first comes back to the list. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const filter = callFilter.parse(askedIn(request.nextUrl.searchParams));
  const { address } = askedList(CALL_LIST, filter, `/${locale}/m/${slug}/grants`);
  const { actor, scope, municipality, today } = await municipalityVisit(slug, address);
  if (!maySeeCalls(actor, municipality.id)) notFound();
  const rows = await withActor(actor, scope, (reader) => listCallsForFile(reader, filter));
  return csvFile(request, callsSheet(rows, actor.locale, today), callsFileName(municipality.slug, today, actor.locale));
}
