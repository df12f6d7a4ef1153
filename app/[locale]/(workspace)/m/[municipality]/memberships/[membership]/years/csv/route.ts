import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { yearOf } from '@/lib/domain/calendar/rules';
import { findMembership } from '@/lib/domain/memberships/queries';
import { listRecordsOf } from '@/lib/domain/resources/queries/records';
import { listOrigins } from '@/lib/domain/resources/queries/subjects';
import { predecessorName } from '@/lib/domain/resources/rules/origins';
import { runningYears, yearRows } from '@/lib/domain/resources/rules/year-rows';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { yearsFile } from '../../../../years-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string; membership: string }>;
}

/** The years of a membership as a sheet. Who signs in first comes back to their table. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug, membership: id } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}/memberships/${id}/years`);
  const { membership, records, origins } = await withActor(actor, scope, async (reader) => ({
    membership: await findMembership(reader, id),
    records: await listRecordsOf(reader, { kind: 'membership', id }),
    origins: await listOrigins(reader),
  }));
  if (membership === null) notFound();
  const years = yearRows(records, runningYears(membership), yearOf(today)).map((row) => ({
    ...row,
    standing: [],
    municipality: predecessorName(origins, row.originNis) ?? municipality.name,
  }));
  return yearsFile(request, { title: membership.organisation }, years, { slug, today, locale: actor.locale });
}
