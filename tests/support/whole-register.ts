import { continueAs } from '@/lib/domain/partnerships/commands/approach-period';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { withdrawPartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { join } from './own-membership';
import { aMunicipality, asCoordinator, asReader, at, type OwnMunicipality } from './people';

/** The day on which these lists are read. */
export const TODAY = '2026-11-24';

/** The list as somebody who reads there asks for it. */
export const listOf = (municipality: OwnMunicipality, asked: Record<string, unknown> = {}, actor = asReader(municipality)) =>
  onDay(TODAY, () =>
    withActor(actor, municipalityScope(actor, municipality.id), (reader) => listPartnerships(reader, entryFilter.parse(asked))),
  );

/** Partnerships and memberships of every sort in one municipality; two are withdrawn. */
export async function aRegister(): Promise<OwnMunicipality> {
  const municipality = await aMunicipality();
  const by = at(asCoordinator(municipality), municipality);
  const register = async (title: string, approach: string, sinceYear: number | null, ...places: { name: string; country: string }[]) =>
    must(await registerPartnership(...by, { title, approach, formality: 'partnership', since: String(sinceYear ?? ''), places })).id;
  await onDay(TODAY, async () => {
    await register('Stedenband met Dogbo', 'city_to_city', 2010, { name: 'Dogbo', country: 'BJ' });
    const friends = await register(
      'Vrienden',
      'twinning',
      1958,
      { name: 'Évian-les-Bains', country: 'FR' },
      { name: 'Thonon', country: 'FR' },
    );
    await register('Nog te beginnen', 'twinning', 2028, { name: 'Bingen', country: 'DE' });
    await register('Zonder jaar', 'city_to_city', null, { name: 'Praia', country: 'CV' });
    const wrong = await register('Vergissing', 'city_to_city', 2001, { name: 'Parijs', country: 'FR' });
    must(await continueAs(...by, { partnershipId: friends, fromYear: 1958, approach: 'twinning', formality: 'friendship' }));
    must(await changeLifeCycle(...by, { partnershipId: friends, state: 'dormant', fromDate: TODAY, cause: 'no_staff' }));
    must(await withdrawPartnership(...by, { partnershipId: wrong, reason: 'dubbel' }));
    await join(...by, { organisation: 'Eurocities', sinceYear: 2015 });
    await join(...by, { organisation: 'TruStone', approach: 'private_sector', sinceYear: 2018, untilYear: 2025 });
    await join(...by, { organisation: 'FairTradeGemeente', approach: 'private_sector', sinceYear: 2010, untilYear: 2026 });
    await join(...by, { organisation: 'Burgemeestersconvenant', sinceYear: 2027 });
    await join(...by, { organisation: 'Lidmaatschap per vergissing', withdrawn: true });
  });
  return municipality;
}
