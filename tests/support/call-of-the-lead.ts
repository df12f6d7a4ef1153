import { and, eq } from 'drizzle-orm';
import { municipalities, municipalRoles } from '@/db/schema';
import { prepareCall } from '@/lib/domain/calls/commands/preparing';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { adoptedRegulation } from './adopted-regulation';

/** The lead of the joint partnership keeps a call, which nobody else finds: the draft of one, by its coordinator. */
export async function addCallOfTheLead(): Promise<void> {
  const [deinze] = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.slug, 'deinze')),
  );
  const municipalityId = deinze?.id ?? '';
  const anybody = mintActor({ name: 'Coördinator', roles: { [municipalityId]: ['coordinator'] } });
  const [coordinator] = await withActor(anybody, municipalityScope(anybody, municipalityId), ({ tx }) =>
    tx
      .select({ userId: municipalRoles.personId })
      .from(municipalRoles)
      .where(and(eq(municipalRoles.municipalityId, municipalityId), eq(municipalRoles.role, 'coordinator'))),
  );
  const actor = mintActor({ userId: coordinator?.userId ?? '', name: 'Coördinator', roles: { [municipalityId]: ['coordinator'] } });
  const by = [actor, municipalityScope(actor, municipalityId)] as const;
  const { versionId } = await adoptedRegulation(by, { name: 'Projecten van KeMoPoDi' });
  const call = { versionId, title: 'Oproep van KeMoPoDi', kind: 'window', opensOn: '1/1/2027', closesOn: '1/3/2027', envelope: '5.000' };
  must(await prepareCall(...by, call));
}
