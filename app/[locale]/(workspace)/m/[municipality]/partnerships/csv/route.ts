import type { NextRequest } from 'next/server';
import { listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { partnershipsCsv, partnershipsCsvName } from '@/lib/domain/partnerships/render/csv';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface CsvContext {
  readonly params: Promise<{ municipality: string }>;
}

/** The list as it is asked for, all its pages, as a sheet. */
export async function GET({ nextUrl }: NextRequest, { params }: CsvContext) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  const filter = entryFilter.parse(Object.fromEntries(nextUrl.searchParams));
  const rows = await withActor(actor, scope, (reader) => listPartnershipsForFile(reader, filter));
  return new Response(partnershipsCsv(rows, actor.locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${partnershipsCsvName(municipality.slug, today, actor.locale)}"`,
      'cache-control': 'private, no-store',
    },
  });
}
