import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { listPlaceNames } from '@/lib/domain/partnerships/queries/where';
import { findYearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { yearsOfPartnership } from '@/lib/domain/portfolio/rules/years';
import { predecessorName } from '@/lib/domain/resources/rules/origins';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { yearsFile } from '../../../../years-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string; partnership: string }>;
}

/** The years of a partnership as a sheet. Who signs in first comes back to their table. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug, partnership: id } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}/partnerships/${id}/years`);
  const { partnership, records, values, origins, placeNames } = await withActor(actor, scope, async (reader) => {
    const years = await findYearsOfPartnership(reader, id);
    return { ...years, placeNames: await listPlaceNames(reader, years.partnership === null ? [] : [id]) };
  });
  if (partnership === null) notFound();
  const years = yearsOfPartnership(partnership, records, values, { municipalityId: municipality.id, today }).map((row) => ({
    ...row,
    municipality: predecessorName(origins, row.originNis) ?? municipality.name,
  }));
  return yearsFile(request, { title: partnership.title, placeNames: placeNames.get(id) }, years, { slug, today, locale: actor.locale });
}
