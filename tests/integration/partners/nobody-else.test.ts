import { beforeAll, describe, expect, test } from 'vitest';
import { notePartner } from '@/lib/domain/partners/commands/describing';
import { addPartnerLink } from '@/lib/domain/partners/commands/links';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { PARTNER_FACTS } from '@/lib/domain/partners/rules/merging';
import { must } from '@/lib/platform/result';
import { commandsOf, type Deed, type Neighbours, onlyWhoMay, tablesNaming } from '../../support/nobody-else';
import { aPartner, byCoordinator, partnerOf } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import type { OwnMunicipality } from '../../support/people';

/** A school of the lead that does something in the partnership, with a note and a link; beside it others of the lead. */
async function aSchoolWithAll() {
  const world = await partnershipWithFigures();
  const { id: partnershipId, lead } = world;
  const by = byCoordinator(lead);
  const partnerId = await aPartner(lead, { name: 'Atelierschool' });
  const theirs = await aPartner(lead, { name: 'Collège Dogbo-Centre', side: 'theirs' });
  must(await notePartner(...by, { partnerId, base: { notes: '' }, change: { notes: 'Vertrouwelijk' } }));
  const role = { partnershipId, partner: { id: partnerId }, role: 'takes_part', what: 'scholenband' };
  return {
    ...world,
    partnerId,
    roleId: must(await addPartnerRole(...by, role)).id,
    linkId: must(await addPartnerLink(...by, { partnerId, otherId: theirs, sinceYear: '2020' })).id,
    newTheirs: await aPartner(lead, { name: 'École Primaire', side: 'theirs' }),
    alikeId: await aPartner(lead, { name: 'De Atelierschool' }),
    unusedId: await aPartner(lead, { name: 'Vergissing' }),
  };
}
type World = Awaited<ReturnType<typeof aSchoolWithAll>>;

const seen = async (lead: OwnMunicipality, id: string) => {
  const found = await partnerOf(lead, id);
  return Object.fromEntries([...PARTNER_FACTS, 'side' as const].map((fact) => [fact, found?.[fact]]));
};
const on = (input: object): Deed<World> => ({ input: ({ partnerId }) => ({ partnerId, ...input }) });
const ONE_OF_ITS_OWN = { stranger: null, participant: null, invited: null, left: null } satisfies Partial<Record<keyof Neighbours, null>>;

/** In the order in which the lead does them in the end. */
const DEEDS: Readonly<Record<string, Deed<World>>> = {
  addPartner: { input: () => ({ name: 'Wereldwinkel', kind: 'school', side: 'ours' }), but: ONE_OF_ITS_OWN },
  changePartner: on({ base: { website: '' }, change: { website: 'atelier.example' } }),
  movePartner: on({ base: { placeId: null }, place: { name: 'Dogbo', country: 'BJ' } }),
  notePartner: on({ base: { notes: 'Vertrouwelijk' }, change: { notes: 'Gelezen' } }),
  addPartnerRole: {
    input: ({ id: partnershipId, partnerId }) => ({ partnershipId, partner: { id: partnerId }, role: 'funds' }),
    // It may say so of a partner of its own.
    but: { participant: 'invalid' },
  },
  changePartnerRole: { input: ({ roleId }) => ({ roleId, base: { what: 'scholenband' }, change: { what: 'inleefreis' } }) },
  removePartnerRole: {
    input: ({ roleId }) => ({ roleId, base: { role: 'takes_part', what: 'inleefreis', fromDate: null, untilDate: null } }),
  },
  addPartnerLink: { input: ({ partnerId, newTheirs: otherId }) => ({ partnerId, otherId }) },
  changePartnerLink: { input: ({ linkId }) => ({ linkId, base: { sinceYear: '2020' }, change: { sinceYear: '2021' } }) },
  removePartnerLink: { input: ({ linkId }) => ({ linkId, base: { sinceYear: 2021, untilYear: null } }) },
  tellPartnersApart: { input: ({ partnerId, unusedId: otherId }) => ({ partnerId, otherId }) },
  mergePartners: {
    input: async ({ lead, partnerId: staysId, alikeId: goesId }) => ({
      staysId,
      goesId,
      seen: { stays: await seen(lead, staysId), goes: await seen(lead, goesId) },
      keep: { name: 'stays', placeId: 'stays', website: 'stays' },
    }),
  },
  removePartner: { input: ({ unusedId: partnerId }) => ({ partnerId }) },
};

const commands = await commandsOf('partners');

test('every command on partners is asked', () => {
  expect([...commands.keys()].sort()).toEqual(Object.keys(DEEDS).sort());
});

describe('on a partner of the lead, with what hangs on it', () => {
  let world: World;
  let tables: readonly string[];
  beforeAll(async () => {
    world = await aSchoolWithAll();
    tables = ['partners', ...(await tablesNaming(['partner_id', 'ours_id', 'one_id']))];
  });

  test.each(Object.entries(DEEDS))('%s is done by who may and by nobody else, who changes no row', async (name, deed) => {
    const call = commands.get(name);
    if (call === undefined) throw new Error(`no command ${name}`);
    await onlyWhoMay(call, deed, world, tables);
  });
});
