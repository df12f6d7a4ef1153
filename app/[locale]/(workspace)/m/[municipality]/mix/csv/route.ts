import type { NextRequest } from 'next/server';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { listTiesOverTime } from '@/lib/domain/guidance/queries/ties';
import { listMembershipsOverTime } from '@/lib/domain/memberships/queries';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { mixCsv, mixCsvName } from '@/lib/domain/portfolio/render/mix-csv';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { listConfirmedYears, listRecordsOfTies } from '@/lib/domain/resources/queries/records';
import { isSettled } from '@/lib/domain/resources/rules/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { csvFile } from '../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string }>;
}

/** The mix of the running year, by every measure. Who signs in first comes to the overview. */
export async function GET(_: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}`);
  const year = yearOf(today);
  const { approaches, confirmed, ...found } = await withActor(actor, scope, async (reader) => ({
    approaches: await listApproaches(reader),
    ties: await listTiesOverTime(reader),
    memberships: await listMembershipsOverTime(reader),
    confirmed: await listConfirmedYears(reader),
    records: await listRecordsOfTies(reader, [], { from: year, until: year }),
  }));
  const asked = { municipalityId: municipality.id, year };
  const isConfirmed = isSettled({ ...asked, isConfirmed: confirmed.some((each) => each.year === year) }, found.records);
  const mix = mixOf({
    ...found,
    isConfirmed,
    approaches: approaches.map(({ code }) => code),
    ...asked,
    today,
  });
  return csvFile(mixCsv(mix, approaches, actor.locale), mixCsvName(municipality.slug, year, actor.locale));
}
