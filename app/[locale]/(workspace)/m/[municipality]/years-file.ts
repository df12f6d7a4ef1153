import type { Locale } from '@/lib/domain/access/rules';
import { type YearInSheet, yearsCsv, yearsCsvName } from '@/lib/domain/portfolio/render/years-csv';
import { csvFile } from './csv-file';

interface Asked {
  readonly slug: string;
  readonly today: string;
  readonly locale: Locale;
}

/** The years of one subject as a file to keep. */
export function yearsFile(title: string, years: readonly YearInSheet[], { slug, today, locale }: Asked): Response {
  return csvFile(yearsCsv(title, years, locale), yearsCsvName(slug, today, locale));
}
