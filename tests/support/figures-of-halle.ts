import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { DEMONSTRATION_DAY } from '@/db/seed/demonstration-facts';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import type { Basis, Kind, Source } from '@/lib/domain/resources/rules/money';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { letIn } from './joining';
import { join } from './own-membership';

/** Who works with the figures of these tests: Halle leads, Aarschot takes part in one partnership and says nothing. */
const PEOPLE: readonly { slug: string; name: string; email: string; role: MunicipalRole }[] = [
  { slug: 'halle', name: 'Fien Aerts', email: 'fien.aerts@halle.example', role: 'coordinator' },
  { slug: 'aarschot', name: 'Gust Peeters', email: 'gust.peeters@aarschot.example', role: 'coordinator' },
];

const cell = (basis: Basis, line: { source: Source; kind: Kind } | null) => (typed: string) => ({ basis, line, base: null, typed });
const money = (basis: Basis, source: Source = 'own', kind: Kind = 'operating') => cell(basis, { source, kind });
const [plannedStaff, actualStaff] = [cell('planned', null), cell('actual', null)];
type Cell = ReturnType<typeof plannedStaff>;

const place = (name: string, country: string) => [{ name, country }];

/**
 * Partnerships with figures, apart from the demonstration: one short of both values, one in order with a silent participant, one phasing out,
 * a twinning without charter, an approach without guidelines.
 */
export async function addFiguresOfHalle(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx
      .select({ id: municipalities.id, slug: municipalities.slug })
      .from(municipalities)
      .where(inArray(municipalities.slug, ['halle', 'aarschot'])),
  );
  const at = (slug: string) => {
    const id = found.find((each) => each.slug === slug)?.id ?? '';
    const coordinator = mintActor({ name: PEOPLE.find((each) => each.slug === slug)?.name ?? '', roles: { [id]: ['coordinator'] } });
    return [coordinator, municipalityScope(coordinator, id)] as const;
  };
  for (const { slug, ...person } of PEOPLE) {
    const [, { municipalityId }] = at(slug);
    await letIn(...at(slug), { ...person, municipalityId });
  }
  const halle = at('halle');
  const aarschot = at('aarschot');
  const register = async (approach: string, title: string, places: { name: string; country: string }[], sinceYear: number) =>
    must(await registerPartnership(...halle, { approach, title, places, sinceYear })).id;
  const record = async (id: string, year: number, cells: readonly Cell[]) =>
    void must(await recordYear(...halle, { subject: { kind: 'partnership', id }, year, cells }));

  await onDay(DEMONSTRATION_DAY, async () => {
    const nikki = await register('city_to_city', 'Stedenband Halle – Nikki', place('Nikki', 'BJ'), 2015);
    await record(nikki, 2025, [money('planned')('10.000'), money('actual')('9.100'), plannedStaff('0,5'), actualStaff('0,5')]);
    must(await confirmYear(...halle, { year: 2025 }));
    await record(nikki, 2026, [
      money('planned')('7.600'),
      money('planned', 'federal')('33.500'),
      money('planned', 'own', 'staff')('18.000'),
      plannedStaff('0,3'),
    ]);

    const labe = await register('city_to_city', 'Stedenband Halle – Labé', place('Labé', 'GN'), 2020);
    await record(labe, 2026, [money('planned')('12.000'), plannedStaff('0,2')]);
    const [, { municipalityId }] = aarschot;
    must(await inviteMunicipality(...halle, { partnershipId: labe, municipalityId }));
    must(await acceptInvitation(...aarschot, { partnershipId: labe, year: 2021 }));

    const thies = await register('city_to_city', 'Stedenband Halle – Thiès', place('Thiès', 'SN'), 2008);
    await record(thies, 2026, [money('planned')('1.500'), plannedStaff('0,1')]);
    const phasing = { state: 'phasing_out', cause: 'political_choice', reason: '', fromDate: '2025-02-01' };
    must(await changeLifeCycle(...halle, { partnershipId: thies, ...phasing }));

    const werl = await register('twinning', 'Verbroedering Halle – Werl', place('Werl', 'DE'), 1974);
    must(await describePartnership(...halle, { partnershipId: werl, base: { agreement: null }, change: { agreement: 'none' } }));
    await register('youth_work', 'Jongeren Halle – Tartu', place('Tartu', 'EE'), 2019);
    await join(...halle, { organisation: 'FairTradeGemeente', approach: 'private_sector', sinceYear: 2009 });
  });
}
