import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { listMeetings, listObstacles } from '@/lib/domain/reciprocity/queries';
import { ledgerFileName, ledgerSheet } from '@/lib/domain/reciprocity/render/ledger-sheet';
import { ledgerOf } from '@/lib/domain/reciprocity/rules/ledger';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { csvFile } from '../../../../csv-file';

interface CsvContext {
  readonly params: Promise<{ locale: string; municipality: string; partnership: string }>;
}

/** The meetings of a partnership as a sheet. Who signs in first comes back to the picture. */
export async function GET(request: NextRequest, { params }: CsvContext) {
  const { locale, municipality: slug, partnership: id } = await params;
  const { actor, scope, municipality, today } = await municipalityVisit(slug, `/${locale}/m/${slug}/partnerships/${id}/reciprocity`);
  const { partnership, meetings, obstacles } = await withActor(actor, scope, async (reader) => ({
    partnership: await findPartnership(reader, id),
    meetings: await listMeetings(reader, id),
    obstacles: await listObstacles(reader, id),
  }));
  if (partnership === null) notFound();
  const ledger = ledgerOf(meetings, partnership.sinceYear, today);
  const sheet = ledgerSheet({ partnership: partnership.title, meetings, ledger, obstacles, today }, actor.locale);
  return csvFile(request, sheet, ledgerFileName(municipality.slug, today, actor.locale));
}
