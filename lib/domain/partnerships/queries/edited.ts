import { eq } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { mayEditPartnership } from '../rules/facts';

/**
 * The facts of a partnership that this actor is about to edit, held until the end of the transaction, so that nothing crosses: another
 * edit, a withdrawal, a merger. Null when there is none that this actor may edit.
 */
export async function findEditedPartnership({ actor, scope, tx }: Reader, id: string) {
  const [row] = await tx
    .select({
      title: partnerships.title,
      agreement: partnerships.agreement,
      agreementYear: partnerships.agreementYear,
      agreementUntil: partnerships.agreementUntil,
      rhythmYears: partnerships.rhythmYears,
      visibility: partnerships.visibility,
      since: { year: partnerships.sinceYear, month: partnerships.sinceMonth, day: partnerships.sinceDay },
      leadMunicipalityId: partnerships.leadMunicipalityId,
      withdrawnOn: partnerships.withdrawnOn,
    })
    .from(partnerships)
    .where(eq(partnerships.id, id))
    .for('update');
  if (row === undefined || !mayEditPartnership(actor, scope.municipalityId, row)) return null;
  const { leadMunicipalityId: _, withdrawnOn: __, ...facts } = row;
  return facts;
}
