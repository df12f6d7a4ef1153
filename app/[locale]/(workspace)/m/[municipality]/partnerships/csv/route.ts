import type { NextRequest } from 'next/server';
import { listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { partnershipsCsv, partnershipsCsvName } from '@/lib/domain/partnerships/render/csv';
import { entryAddress } from '@/lib/domain/partnerships/rules/listing';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** What an address asks for, as a page has it: a key that stands there twice is a list. */
function askedIn(query: URLSearchParams): Record<string, unknown> {
  const all = [...new Set(query.keys())].map((key) => [key, query.getAll(key)] as const);
  return Object.fromEntries(all.map(([key, values]) => [key, values.length > 1 ? values : values[0]]));
}

/** The list as it is asked for, all its pages, as a sheet. Who signs in first comes back to the list. */
export async function GET({ nextUrl }: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const filter = entryFilter.parse(askedIn(nextUrl.searchParams));
  const { actor, scope, municipality, today } = await municipalityVisit(slug, entryAddress(`/${locale}/m/${slug}/partnerships`, filter));
  const rows = await withActor(actor, scope, (reader) => listPartnershipsForFile(reader, filter));
  return csvFile(partnershipsCsv(rows, actor.locale), partnershipsCsvName(municipality.slug, today, actor.locale));
}
