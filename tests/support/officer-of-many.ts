import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { letIn } from './joining';

/** Works for more municipalities than one reads at a glance. */
const OFFICER_OF_MANY = { name: 'Veerle Pauwels', email: 'veerle.pauwels@streek.example' };
const PLACES = ['aalst', 'aarschot', 'beersel', 'boom', 'geel', 'genk', 'halle', 'ieper', 'lommel'];

export async function addOfficerOfMany(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(inArray(municipalities.slug, PLACES)),
  );
  for (const { id: municipalityId } of found) {
    const coordinator = mintActor({ name: 'Coördinator', roles: { [municipalityId]: ['coordinator'] } });
    const person = { ...OFFICER_OF_MANY, municipalityId, role: 'reader' };
    await letIn(coordinator, municipalityScope(coordinator, municipalityId), person);
  }
}
