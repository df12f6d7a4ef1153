import { findPartnerConfidential } from '@/lib/domain/contacts/queries';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import { addPartner } from '@/lib/domain/partners/commands/describing';
import { listMergedInto, listPartnerHistory } from '@/lib/domain/partners/queries/history';
import { findPartner, listLinksOf } from '@/lib/domain/partners/queries/page';
import type { AddPartnerInput } from '@/lib/domain/partners/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { asCoordinator, at, type OwnMunicipality } from './people';

/** A coordinator there, as commands and queries take one. */
export const byCoordinator = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);

/** A partner of a municipality, a school here unless said otherwise; answers with its id. */
export async function aPartner(municipality: OwnMunicipality, partner: Partial<AddPartnerInput> & { name: string }): Promise<string> {
  return must(await addPartner(...byCoordinator(municipality), { kind: 'school', side: 'ours', ...partner })).id;
}

/** A partner as its municipality reads it. */
export const partnerOf = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => findPartner(reader, id));
export const linksOf = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => listLinksOf(reader, id));
export const confidentialOf = (municipality: OwnMunicipality, id: string) =>
  withActor(...byCoordinator(municipality), (reader) => findPartnerConfidential(reader, id));

/** Its history, as its page tells it. */
export const partnerHistory = (municipality: OwnMunicipality, id: string): Promise<HistoryEntry[]> =>
  withActor(...byCoordinator(municipality), async (reader) => {
    const partner = await findPartner(reader, id);
    return partner === null ? [] : listPartnerHistory(reader, partner, await listMergedInto(reader, id));
  });
