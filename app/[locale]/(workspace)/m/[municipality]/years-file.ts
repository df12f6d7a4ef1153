import type { NextRequest } from 'next/server';
import type { Locale } from '@/lib/domain/access/rules';
import { type SubjectInSheet, type YearInSheet, yearsFileName, yearsSheet } from '@/lib/domain/portfolio/render/years-sheet';
import { csvFile } from './csv-file';

interface Asked {
  readonly slug: string;
  readonly today: string;
  readonly locale: Locale;
}

/** The years of one subject as a file to keep. */
export function yearsFile(
  request: NextRequest,
  subject: SubjectInSheet,
  years: readonly YearInSheet[],
  { slug, today, locale }: Asked,
): Response {
  return csvFile(request, yearsSheet(subject, years, locale), yearsFileName(slug, today, locale));
}
