import { eq } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { join } from './own-membership';

const PARTNERSHIPS = [
  { approach: 'city_to_city', title: 'Stedenband Beersel – Dogbo', places: [{ name: 'Dogbo', country: 'BJ' }], sinceYear: 2012 },
  { approach: 'twinning', title: 'Verbroedering Beersel – Évian', places: [{ name: 'Évian-les-Bains', country: 'FR' }], sinceYear: 1974 },
  { approach: 'twinning', title: 'Jumelage', places: [{ name: 'Bingen', country: 'DE' }], sinceYear: null },
];
const MEMBERSHIPS = [
  { organisation: '=Eurocities; "de" steden', approach: 'networks', sinceYear: 2015 },
  { organisation: 'FairTradeGemeente', approach: 'private_sector', sinceYear: 2009, untilYear: 2020 },
  ...Array.from({ length: 50 }, (_, n) => ({
    organisation: `Netwerk ${String(n + 1).padStart(2, '0')}`,
    approach: 'networks',
    sinceYear: 2000,
  })),
];

/** A municipality with more partnerships and memberships than stand on one page. */
export async function addLongRegister(): Promise<void> {
  const [beersel] = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.slug, 'beersel')),
  );
  const id = beersel?.id ?? '';
  const coordinator = mintActor({ name: 'Coördinator', roles: { [id]: ['coordinator'] } });
  const scope = municipalityScope(coordinator, id);
  for (const partnership of PARTNERSHIPS) must(await registerPartnership(coordinator, scope, partnership));
  for (const membership of MEMBERSHIPS) await join(coordinator, scope, membership);
}
