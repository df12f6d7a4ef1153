import { type NextRequest, NextResponse } from 'next/server';
import { csvDialect, writeCsv } from '@/lib/platform/csv';
import { rememberedAs, remembering } from '@/lib/platform/remembering';
import type { Sheet } from '@/lib/platform/sheet';

/**
 * A sheet as a file to keep, for this reader alone. How it separates is what the address asks, which this browser then remembers, else
 * what it remembers; of its own accord as Excel opens it in Belgium, whatever language the reader chose.
 */
export function csvFile({ nextUrl, cookies }: NextRequest, sheet: Sheet, name: string): Response {
  const asked = csvDialect(nextUrl.searchParams.get('separator'));
  const remembered = csvDialect(cookies.get(rememberedAs('csv'))?.value);
  const file = new NextResponse(writeCsv(sheet, asked ?? remembered ?? 'semicolon'), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
  if (asked !== null) file.cookies.set(rememberedAs('csv'), asked, remembering());
  return file;
}
