import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { addColleague, choosePassword } from '@/lib/domain/people/commands';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { hashPassword } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';

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
    const { token } = must(await addColleague(coordinator, municipalityScope(coordinator, municipalityId), person));
    if (token !== null) await choosePassword(VISITOR, SIGN_IN_SCOPE, { token, passwordHash: await hashPassword(DEMONSTRATION_PASSWORD) });
  }
}
