import { and, eq } from 'drizzle-orm';
import { partnerLinks, partners, partnershipPartners } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { recordFor } from '@/lib/platform/record';
import { isRefusal } from '@/lib/platform/result';
import { findOwnPart } from '../../partnerships/queries/own-part';
import { mayEditPartner, mayMergePartners } from '../rules';

/** What a command that works on a partner is sent. */
interface OfPartner {
  readonly partnerId: string;
}

/** A partner of the municipality in hand, held until the transaction ends, so that nothing crosses: another edit, a merger. */
async function holdPartner({ scope, tx }: MunicipalityReader, { partnerId }: OfPartner) {
  const { kind, side, name, placeId, website, kbo, vcode, mergedIntoId, municipalityId } = partners;
  const [row] = await tx
    .select({ facts: { kind, side, name, placeId, website, kbo, vcode }, mergedIntoId, municipalityId })
    .from(partners)
    .where(and(eq(partners.id, partnerId), eq(partners.municipalityId, scope.municipalityId)))
    .for('update');
  return row ?? null;
}

/** For a change of its facts, and of what is kept under it. */
export const holdPartnerToEdit = recordFor(holdPartner, mayEditPartner);

/** Two partners of the municipality in hand, held in one order, whoever asks; null when one is not there. */
export async function holdTwoPartners(reader: MunicipalityReader, one: string, other: string) {
  const [firstId, secondId] = one < other ? [one, other] : [other, one];
  const first = await holdPartnerToEdit(reader, { partnerId: firstId });
  const second = await holdPartnerToEdit(reader, { partnerId: secondId });
  if (first === null || second === null || isRefusal(first) || isRefusal(second)) return null;
  return one < other ? ([first, second] as const) : ([second, first] as const);
}

/** A partner that went up in that very one already, for who may decide so; else null. */
export async function findMerged({ actor, scope, tx }: MunicipalityReader, { staysId, goesId }: { staysId: string; goesId: string }) {
  const { mergedIntoId, municipalityId } = partners;
  const [row] = await tx
    .select({ mergedIntoId })
    .from(partners)
    .where(and(eq(partners.id, goesId), eq(municipalityId, scope.municipalityId), eq(mergedIntoId, staysId)));
  return row !== undefined && mayMergePartners(actor, scope.municipalityId) ? row : null;
}

/** A role of a partner, held, when this actor may keep what belongs to the part of its municipality in that partnership. */
export async function holdRoleToEdit(reader: MunicipalityReader, { roleId }: { roleId: string }) {
  const { partnershipId, role, what, fromDate, untilDate } = partnershipPartners;
  const [row] = await reader.tx
    .select({ partnershipId, facts: { role, what, fromDate, untilDate } })
    .from(partnershipPartners)
    .where(and(eq(partnershipPartners.id, roleId), eq(partnershipPartners.municipalityId, reader.scope.municipalityId)))
    .for('update');
  if (row === undefined) return null;
  return (await findOwnPart(reader, row)) === null ? null : row.facts;
}

/** A link between two partners, held, for who describes partnerships there. It can be put right also after the partnership ended. */
export async function holdLinkToEdit(reader: MunicipalityReader, { linkId }: { linkId: string }) {
  const { actor, scope, tx } = reader;
  const { sinceYear, untilYear, municipalityId } = partnerLinks;
  const [row] = await tx
    .select({ municipalityId, facts: { sinceYear, untilYear } })
    .from(partnerLinks)
    .where(and(eq(partnerLinks.id, linkId), eq(municipalityId, scope.municipalityId)))
    .for('update');
  const may = row !== undefined && mayEditPartner(actor, scope.municipalityId, { municipalityId: row.municipalityId, mergedIntoId: null });
  return may ? row.facts : null;
}
