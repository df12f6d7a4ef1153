import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import type { RegisterMembershipInput } from '@/lib/domain/memberships/schema';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { withdrawPartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import type { RegisterPartnershipInput } from '@/lib/domain/partnerships/schema';
import { must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, at, type OwnMunicipality } from './people';

export const DOGBO = {
  approach: 'city_to_city',
  places: [{ name: 'Dogbo', country: 'BJ' }],
  since: '2010',
  formality: 'partnership',
} as const;

/** A partnership that runs, led by a municipality of its own. */
export async function activePartnership(input: RegisterPartnershipInput = { ...DOGBO, places: [...DOGBO.places] }) {
  const municipality = await aMunicipality();
  const coordinator = asCoordinator(municipality);
  const { id, title } = must(await registerPartnership(...at(coordinator, municipality), input));
  return { id, title, municipality, coordinator };
}

/** A partnership of a lead with one municipality that takes part, one that is invited, and a stranger beside it. */
export async function jointPartnership() {
  const { id, municipality: lead, coordinator } = await activePartnership();
  const [participant, invited, stranger] = [await aMunicipality(), await aMunicipality(), await aMunicipality()];
  const invite = async (municipality: OwnMunicipality) =>
    must(await inviteMunicipality(...at(coordinator, lead), { partnershipId: id, municipalityId: municipality.id }));
  await invite(participant);
  await invite(invited);
  must(await acceptInvitation(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2020 }));
  return { id, lead, participant, invited, stranger };
}

/** The entry was a mistake: from here on it is withdrawn. */
export async function withdraw({ id, municipality }: { id: string; municipality: OwnMunicipality }): Promise<void> {
  must(await withdrawPartnership(...at(asCoordinator(municipality), municipality), { partnershipId: id, reason: 'dubbel' }));
}

export const EUROCITIES = { network: 'N08', approach: 'networks', since: '2010' } as const;

/** A membership that runs, of a municipality of its own. */
export async function activeMembership(input: RegisterMembershipInput = EUROCITIES) {
  const municipality = await aMunicipality();
  const coordinator = asCoordinator(municipality);
  const { id } = must(await registerMembership(...at(coordinator, municipality), input));
  return { id, municipality, coordinator };
}
