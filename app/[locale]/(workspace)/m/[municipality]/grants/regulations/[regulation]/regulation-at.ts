import { notFound } from 'next/navigation';
import { findRegulation, type Regulation } from '@/lib/domain/regulations/queries/page';
import { mayViewRegulations } from '@/lib/domain/regulations/rules';
import type { Reader } from '@/lib/platform/auth/reader';

/** The regulation at an address, for who may see it. */
export async function regulationAt(reader: Reader, id: string): Promise<Regulation> {
  const regulation = mayViewRegulations(reader.actor, reader.scope.municipalityId) ? await findRegulation(reader, id) : null;
  if (regulation === null) notFound();
  return regulation;
}
