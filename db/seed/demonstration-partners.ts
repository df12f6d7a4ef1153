import type { Actor } from '@/lib/domain/access/rules';
import { addContact } from '@/lib/domain/contacts/commands';
import type { AddContactInput } from '@/lib/domain/contacts/schema';
import { addPartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerLink } from '@/lib/domain/partners/commands/links';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { KNOWN, type KnownPartner } from './demonstration-partner-list';

/** Made up: nobody of this name works there. One of them ends, and one has ended. */
const CONTACTS: Readonly<Record<string, readonly Omit<AddContactInput, 'partnershipId' | 'partnerId' | 'side'>[]>> = {
  'Atelierschool Roeselare': [
    { contactFunction: 'school_head', name: 'Nele Baert', email: 'nele.baert@atelierschool.example' },
    { contactFunction: 'teacher', name: 'Ruben Claeys', email: 'ruben.claeys@atelierschool.example', untilDate: '2027-08-31' },
  ],
  'AZ De Linde': [
    { contactFunction: 'other', name: 'Filip Roose', remark: 'Hoofdvroedkundige, ging met pensioen.', untilDate: '2025-08-31' },
  ],
};

/** The partners of the municipalities, each added on its day with what it does; the links follow when both are there. */
export function partnerSteps(
  act: (slug: string) => readonly [Actor, Scope],
  idOf: (municipality: string, place: string) => string,
): readonly { readonly on: string; readonly run: () => Promise<void> }[] {
  const ids = new Map<string, string>();
  const run = async ({ municipality, on: _, in: place, lead = municipality, roles = [], linkedWith, since, ...partner }: KnownPartner) => {
    const { id } = must(await addPartner(...act(municipality), partner));
    ids.set(`${municipality} ${partner.name}`, id);
    const partnershipId = idOf(lead, place);
    for (const role of roles) must(await addPartnerRole(...act(municipality), { partnershipId, partner: { id }, ...role }));
    for (const contact of CONTACTS[partner.name] ?? []) must(await addContact(...act(municipality), { partnerId: id, ...contact }));
    const otherId = ids.get(`${municipality} ${linkedWith}`);
    if (otherId !== undefined)
      must(await addPartnerLink(...act(municipality), { partnerId: id, otherId, partnershipId, sinceYear: since }));
  };
  return KNOWN.map((each) => ({ on: each.on, run: () => run(each) }));
}
