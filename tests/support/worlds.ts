import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { partnerships } from '@/db/schema';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import type { RegisterPartnershipInput } from '@/lib/domain/partnerships/schema';
import { command } from '@/lib/platform/command';
import { done, must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, at, type OwnMunicipality } from './people';

export const DOGBO = { approach: 'city_to_city', places: [{ name: 'Dogbo', country: 'BJ' }], sinceYear: 2010 } as const;

/** A tie that runs, led by a municipality of its own. */
export async function activePartnership(input: RegisterPartnershipInput = { ...DOGBO, places: [...DOGBO.places] }) {
  const municipality = await aMunicipality();
  const coordinator = asCoordinator(municipality);
  const { id, title } = must(await registerPartnership(...at(coordinator, municipality), input));
  return { id, title, municipality, coordinator };
}

/** A tie of a lead with one municipality that takes part, one that is invited, and a stranger beside it. */
export async function jointPartnership() {
  const { id, municipality: lead, coordinator } = await activePartnership();
  const [participant, invited, stranger] = [await aMunicipality(), await aMunicipality(), await aMunicipality()];
  const invite = async (municipality: OwnMunicipality) =>
    must(await inviteMunicipality(...at(coordinator, lead), { id, municipalityId: municipality.id }));
  await invite(participant);
  await invite(invited);
  must(await acceptInvitation(...at(asCoordinator(participant), participant), { id, year: 2020 }));
  return { id, lead, participant, invited, stranger };
}

const withdrawEntry = command({
  name: 'withdrawPartnership',
  permission: 'steer',
  input: z.object({ id: z.uuid() }),
  run: async ({ input, tx, today }) => {
    await tx.update(partnerships).set({ withdrawnOn: today, withdrawnReason: 'dubbel' }).where(eq(partnerships.id, input.id));
    return done(null);
  },
});

/** The entry was a mistake: from here on it is withdrawn. */
export async function withdraw({ id, municipality }: { id: string; municipality: OwnMunicipality }): Promise<void> {
  must(await withdrawEntry(...at(asCoordinator(municipality), municipality), { id }));
}
