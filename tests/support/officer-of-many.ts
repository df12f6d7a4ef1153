import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { addColleague, choosePassword } from '@/lib/domain/people/commands';
import { SYSTEM, VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { withActor } from '@/lib/platform/auth/reader';
import { PUBLIC_SCOPE, platformScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { hashPassword } from '@/lib/platform/auth/sign-in';

/** Works for more municipalities than one reads at a glance. */
const OFFICER_OF_MANY = { name: 'Veerle Pauwels', email: 'veerle.pauwels@streek.example' };
const PLACES = ['aalst', 'aarschot', 'beersel', 'boom', 'geel', 'genk', 'halle', 'ieper', 'lommel'];

export async function addOfficerOfMany(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(inArray(municipalities.slug, PLACES)),
  );
  for (const { id: municipalityId } of found) {
    const added = await addColleague(SYSTEM, platformScope(SYSTEM), { ...OFFICER_OF_MANY, municipalityId, role: 'reader' });
    if (!added.ok) throw new Error(`refused: ${added.code}`);
    const { token } = added.value;
    if (token !== null) await choosePassword(VISITOR, SIGN_IN_SCOPE, { token, passwordHash: await hashPassword(DEMONSTRATION_PASSWORD) });
  }
}
