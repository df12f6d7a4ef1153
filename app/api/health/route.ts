import { health } from '@/lib/platform/health';

export const dynamic = 'force-dynamic';

/** For whoever watches over the program: 200 while the database answers, else 503. */
export async function GET() {
  const found = await health();
  return Response.json(found, { status: found.status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
