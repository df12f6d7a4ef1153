import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema/index';
import { inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

/** The partnership of the demonstration that Deinze leads and in which Lievegem takes part; here Merelbeke-Melle is invited too. */
export async function inviteToTheJointPartnership(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx
      .select({ id: municipalities.id, slug: municipalities.slug })
      .from(municipalities)
      .where(inArray(municipalities.slug, ['deinze', 'merelbeke-melle'])),
  );
  const idOf = (slug: string) => found.find((each) => each.slug === slug)?.id ?? '';
  const coordinator = mintActor({ name: 'Marleen De Vos', roles: { [idOf('deinze')]: ['coordinator'] } });
  const scope = municipalityScope(coordinator, idOf('deinze'));
  const { rows } = await withActor(coordinator, scope, (reader) => listPartnerships(reader));
  const partnership = rows.find(({ title }) => title.includes('KeMoPoDi'));
  must(await inviteMunicipality(coordinator, scope, { partnershipId: partnership?.id, municipalityId: idOf('merelbeke-melle') }));
}
