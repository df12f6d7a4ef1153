import type { NextRequest } from 'next/server';
import { listPartnersForFile } from '@/lib/domain/partners/queries/list';
import { partnersFileName, partnersSheet } from '@/lib/domain/partners/render/list-sheet';
import { PARTNER_LIST } from '@/lib/domain/partners/rules/listing';
import { partnerFilter } from '@/lib/domain/partners/schema';
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
  const filter = partnerFilter.parse(askedIn(request.nextUrl.searchParams));
  const { address } = askedList(PARTNER_LIST, filter, `/${locale}/m/${slug}/partners`);
  const { actor, scope, municipality, today } = await municipalityVisit(slug, address);
  const rows = await withActor(actor, scope, (reader) => listPartnersForFile(reader, filter));
  return csvFile(request, partnersSheet(rows, actor.locale), partnersFileName(municipality.slug, today, actor.locale));
}
