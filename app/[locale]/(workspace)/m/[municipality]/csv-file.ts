/** A sheet as a file to keep, for this reader alone. */
export function csvFile(sheet: string, name: string): Response {
  return new Response(sheet, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
