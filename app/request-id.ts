import { headers } from 'next/headers';

/** The number of this request, as it stands in the log; null when nobody set one. */
export async function requestId(): Promise<string | null> {
  return (await headers()).get('x-request-id');
}
