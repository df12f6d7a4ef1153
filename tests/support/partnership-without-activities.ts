import { eq } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

/** In each partnership of the demonstration something happened already; in this one, of Lichtervelde, nothing yet. */
export async function addPartnershipWithoutActivities(): Promise<void> {
  const [lichtervelde] = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.slug, 'lichtervelde')),
  );
  const id = lichtervelde?.id ?? '';
  const coordinator = mintActor({ name: 'Bram Casteleyn', roles: { [id]: ['coordinator'] } });
  const facts = { approach: 'city_to_city', formality: 'partnership', title: 'Stedenband Lichtervelde – Kandi', since: '2024' };
  const places = [{ name: 'Kandi', country: 'BJ', geonamesId: 2393693 }];
  must(await registerPartnership(coordinator, municipalityScope(coordinator, id), { ...facts, places }));
}
