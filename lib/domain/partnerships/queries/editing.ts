import { eq } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { mayEditPartnership } from '../rules/facts';

/**
 * The tie of which this actor may edit the shared facts, held until the transaction ends so that two at once wait for each other;
 * null when there is none.
 */
export async function findEditable({ actor, scope, tx }: Reader, id: string): Promise<{ id: string } | null> {
  const [row] = await tx
    .select({ id: partnerships.id, leadMunicipalityId: partnerships.leadMunicipalityId, withdrawnOn: partnerships.withdrawnOn })
    .from(partnerships)
    .where(eq(partnerships.id, id))
    .for('update');
  return row && mayEditPartnership(actor, scope.municipalityId, row) ? { id: row.id } : null;
}
