import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { findPartnershipToJudge } from '@/lib/domain/guidance/queries/partnerships';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { addPartnerLink } from '@/lib/domain/partners/commands/links';
import { mergePartners } from '@/lib/domain/partners/commands/merging';
import { addPartnerRole } from '@/lib/domain/partners/commands/roles';
import { PARTNER_ROLES } from '@/lib/domain/partners/rules';
import { PARTNER_FACTS } from '@/lib/domain/partners/rules/merging';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { filesOfAYear } from '../../support/files-of-a-year';
import { aPartner, byCoordinator, partnerOf } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import type { OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';

const TODAY = '2026-11-24';

/** All that is added up or judged of a year of a municipality: the table, the mix, the records, the verdicts of a partnership, and the files. */
const figuresOf = (municipality: OwnMunicipality, id: string) =>
  thatDay(() =>
    withActor(...byCoordinator(municipality), async (reader) => {
      const { table, approaches } = await getYearOfResources(reader, { year: 2026, today: TODAY });
      const codes = approaches.map(({ code }) => code);
      const records = await listRecordsIn(reader, [id], { from: 2020, until: 2026 });
      const found = await findPartnershipToJudge(reader, id);
      const asked = { municipalityId: municipality.id, year: 2026, today: TODAY };
      const judged = found === null ? null : judge(found.partnership, records, found.values, asked);
      return JSON.parse(
        JSON.stringify({
          table,
          mix: mixOf(table, codes, false, NO_ACTIVITIES),
          records,
          verdicts: judged?.verdicts ?? [],
          files: await filesOfAYear(reader, municipality, { year: 2026, today: TODAY }),
        }),
      );
    }),
  );

test('whatever is kept of partners, and whichever two become one, moves no sum, no verdict and no row of anything else', async () => {
  const { id: partnershipId, lead } = await partnershipWithFigures();
  const by = byCoordinator(lead);
  const before = await figuresOf(lead, partnershipId);
  expect(before.verdicts.length).toBeGreaterThan(0);
  for (const file of before.files) expect(file).toContain('5000,00');
  const kept = () =>
    rows<{ n: number }>(
      `select (select count(*) from budget_lines) + (select count(*) from yearly_records) + (select count(*) from participations) as n`,
    );
  const counted = await kept();
  const deed = fc.record({
    role: fc.constantFrom(...PARTNER_ROLES),
    what: fc.stringMatching(/^[a-z ]{0,20}$/),
    links: fc.boolean(),
    merges: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(deed, async ({ role, what, links, merges }) => {
      const names = { one: 'Jeugdhuis De Kelder', other: 'JH De Kelder vzw' };
      const [one, other] = [await aPartner(lead, { name: names.one }), await aPartner(lead, { name: names.other })];
      for (const partner of [one, other]) must(await addPartnerRole(...by, { partnershipId, partner: { id: partner }, role, what }));
      if (links)
        must(
          await addPartnerLink(...by, { partnerId: one, otherId: await aPartner(lead, { name: 'Club', side: 'theirs' }), partnershipId }),
        );
      if (merges) {
        const seen = async (partner: string) => {
          const found = await partnerOf(lead, partner);
          return Object.fromEntries([...PARTNER_FACTS, 'side' as const].map((fact) => [fact, found?.[fact]]));
        };
        must(
          await mergePartners(...by, { staysId: one, goesId: other, seen: { stays: await seen(one), goes: await seen(other) }, keep: {} }),
        );
      }
      expect(await figuresOf(lead, partnershipId)).toEqual(before);
    }),
    { numRuns: 8 },
  );
  expect(await kept()).toEqual(counted);
});
