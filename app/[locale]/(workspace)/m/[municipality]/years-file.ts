import type { Locale } from '@/lib/domain/access/rules';
import { type YearInSheet, yearsCsv, yearsCsvName } from '@/lib/domain/resources/render/years-csv';

interface Asked {
  readonly slug: string;
  readonly today: string;
  readonly locale: Locale;
}

/** The years of one subject as a file to keep. */
export function yearsFile(title: string, years: readonly YearInSheet[], { slug, today, locale }: Asked): Response {
  return new Response(yearsCsv(title, years, locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${yearsCsvName(slug, today, locale)}"`,
      'cache-control': 'private, no-store',
    },
  });
}
