import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { offerRole } from '@/lib/domain/people/commands/offering';
import { endAccess } from '@/lib/domain/people/commands/roles';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { CAST } from './cast';
import { letIn } from './joining';

export const EMAIL_OF_OFFERED = 'nora.aerts@streek.example';

/** Has an account of a role that ended, and was offered one at Deinze. */
export async function addSomebodyOffered(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx
      .select({ id: municipalities.id, slug: municipalities.slug })
      .from(municipalities)
      .where(inArray(municipalities.slug, ['lommel', 'deinze'])),
  );
  const at = (slug: string) => {
    const municipalityId = found.find((each) => each.slug === slug)?.id ?? '';
    const coordinator = mintActor({ name: 'Coördinator', roles: { [municipalityId]: ['coordinator'] } });
    return [coordinator, municipalityScope(coordinator, municipalityId)] as const;
  };
  const person = { name: CAST.offered.name, email: EMAIL_OF_OFFERED };
  const [lommel, deinze] = [at('lommel'), at('deinze')];
  const { personId } = await letIn(...lommel, { ...person, municipalityId: lommel[1].municipalityId, role: 'reader' });
  must(await endAccess(...lommel, { personId, role: 'reader' }));
  must(await offerRole(...deinze, { ...person, municipalityId: deinze[1].municipalityId, role: 'coordinator' }));
}
