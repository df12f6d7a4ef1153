import { inArray } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import type { Actor } from '@/lib/domain/access/rules';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import type { Subject } from '@/lib/domain/resources/rules/records';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE, type Scope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { letIn } from './joining';
import { join } from './own-membership';

/** Who works in Mol: nobody else's tests go there. */
export const OF_MOL = {
  coordinator: { name: 'Mia Claes', email: 'mia.claes@mol.example' },
  editor: { name: 'Jef Smets', email: 'jef.smets@mol.example' },
  reader: { name: 'Lut Maes', email: 'lut.maes@mol.example' },
} as const;

/** Planned and actual, as they are typed. */
type Typed = readonly [planned: string, actual: string];
type Figures = { readonly own?: Typed; readonly federal?: Typed; readonly staff?: Typed; readonly inKind?: Typed; readonly fte?: Typed };
const LINES = {
  own: { source: 'own', kind: 'operating' },
  federal: { source: 'federal', kind: 'operating', programme: 'VVSG' },
  staff: { source: 'own', kind: 'staff' },
  inKind: { source: 'own', kind: 'in_kind' },
  fte: null,
} as const;

async function fill(by: readonly [Actor, Scope], subject: Subject, year: number, figures: Figures): Promise<void> {
  const cells = Object.entries(figures).flatMap(([name, typed]) =>
    (['planned', 'actual'] as const).map((basis, at) => ({
      basis,
      line: LINES[name as keyof Figures],
      base: null,
      typed: typed[at] ?? '',
    })),
  );
  must(await recordYear(...by, { subject, year, cells: cells.filter(({ typed }) => typed !== '') }));
}

/** A municipality with a partnership alone, a joint partnership, two memberships and money without a partnership, recorded from 2021 on; 2022 is confirmed. */
export async function addYearsOfMoney(): Promise<void> {
  const found = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx
      .select({ id: municipalities.id, slug: municipalities.slug })
      .from(municipalities)
      .where(inArray(municipalities.slug, ['mol', 'dessel'])),
  );
  const idOf = (slug: string) => found.find((each) => each.slug === slug)?.id ?? '';
  const as = (slug: string, name: string) => {
    const actor = mintActor({ name, roles: { [idOf(slug)]: ['coordinator'] } });
    return [actor, municipalityScope(actor, idOf(slug))] as const;
  };
  const mol = as('mol', OF_MOL.coordinator.name);
  const dessel = as('dessel', 'Dessel');
  for (const [role, person] of Object.entries(OF_MOL)) {
    await letIn(...mol, { ...person, municipalityId: idOf('mol'), role });
  }
  const overTime = async (title: string, name: string) =>
    must(await registerPartnership(...mol, { approach: 'city_to_city', title, places: [{ name, country: 'BJ' }], sinceYear: 2010 })).id;
  const kara = await overTime('Stedenband Mol – Santo Tomas', 'Santo Tomas');
  const joint = await overTime('Stedenband Mol en Dessel – Kara', 'Kara');
  must(await inviteMunicipality(...mol, { partnershipId: joint, municipalityId: idOf('dessel') }));
  must(await acceptInvitation(...dessel, { partnershipId: joint, year: 2020 }));
  const network = await join(...mol, { organisation: 'Netwerk Kempen', sinceYear: 2015 });
  await join(...mol, { organisation: 'Charter Kempen', sinceYear: 2015 });
  await onDay('2026-11-24', async () => {
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const partnership = { kind: 'partnership', id: kara } as const;
      await fill(mol, partnership, year, { own: ['7600', '5150,40'], federal: ['33500', ''], staff: ['18000', ''], fte: ['0,3', ''] });
      await fill(mol, { kind: 'partnership', id: joint }, year, { own: ['12000', '12000'], fte: ['0,3', '0,3'], inKind: ['500', ''] });
      await fill(dessel, { kind: 'partnership', id: joint }, year, { own: ['900', '900'], fte: ['0,2', '0,2'] });
      await fill(mol, { kind: 'membership', id: network }, year, { own: ['2000', ''] });
      if (year === 2022) must(await confirmYear(...mol, { year }));
      await fill(mol, { kind: 'approach', id: 'indirect' }, year, { own: ['18000', ''] });
    }
  });
}
