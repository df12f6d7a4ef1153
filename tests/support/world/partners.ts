import { addContact } from '@/lib/domain/contacts/commands';
import { addPartner, notePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerLink } from '@/lib/domain/partners/commands/links';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import type { DescribedWorld } from './description';
import type { Act } from './figures';

/** Adds the partners of a world: what each does in which partnership, whom it is linked with, and what is kept about it. */
export async function makePartners(world: DescribedWorld, act: Act): Promise<void> {
  const { partners = [] } = world;
  if (partners.length === 0) return;
  const { rows } = await withActor(...act(world), (reader) => listPartnerships(reader));
  const idIn = (words: string) => {
    const found = rows.filter(({ title }) => title.includes(words));
    if (found.length !== 1) throw new Error(`${found.length} partnerships of ${world.name} are called ${words}`);
    return found[0]?.id;
  };
  const ids = new Map<string, string>();
  for (const { roles = [], linkedWith = [], contacts = [], notes, ...partner } of partners) {
    const { id: partnerId } = must(await addPartner(...act(world), partner));
    ids.set(partner.name, partnerId);
    for (const { in: words, ...role } of roles)
      must(await addPartnerRole(...act(world), { partnershipId: idIn(words), partner: { id: partnerId }, ...role }));
    for (const { name, in: words, ...years } of linkedWith) {
      const link = { partnerId, otherId: ids.get(name), partnershipId: words === undefined ? null : idIn(words), ...years };
      must(await addPartnerLink(...act(world), link));
    }
    for (const contact of contacts) must(await addContact(...act(world), { partnerId, ...contact }));
    if (notes !== undefined) must(await notePartner(...act(world), { partnerId, base: { notes: '' }, change: { notes } }));
  }
}
