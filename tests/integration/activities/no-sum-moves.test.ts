import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { addActivityCost, changeActivityCost } from '@/lib/domain/activities/commands/costs';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { addActivityPartner } from '@/lib/domain/activities/commands/partners';
import { tickTravelStep } from '@/lib/domain/activities/commands/trip';
import { SETTINGS } from '@/lib/domain/activities/rules';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import { findPartnershipToJudge } from '@/lib/domain/guidance/queries/partnerships';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { effortOf } from '@/lib/domain/portfolio/rules/year-effort';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { linesFor } from '../../support/costs';
import { rows } from '../../support/database';
import { filesOfAYear } from '../../support/files-of-a-year';
import { aPartner, byCoordinator } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import type { OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';

const TODAY = '2026-11-24';

/** All that is added up or judged of a year of a municipality: table, overview, mix, records, the verdicts of a partnership, and the files of it. */
const figuresOf = (municipality: OwnMunicipality, id: string) =>
  thatDay(() =>
    withActor(...byCoordinator(municipality), async (reader) => {
      const { table, approaches } = await getYearOfResources(reader, { year: 2026, today: TODAY });
      const codes = approaches.map(({ code }) => code);
      const records = await listRecordsIn(reader, [id], { from: 2020, until: 2026 });
      const found = await findPartnershipToJudge(reader, id);
      const asked = { municipalityId: municipality.id, year: 2026, today: TODAY };
      const judged = found === null ? null : judge(found.partnership, records, found.values, asked);
      const figures = {
        table,
        effort: effortOf(table, false),
        mix: mixOf(table, codes, false, NO_ACTIVITIES),
        records,
        verdicts: judged?.verdicts ?? [],
        files: await filesOfAYear(reader, municipality, { year: 2026, today: TODAY }),
      };
      return JSON.parse(JSON.stringify(figures));
    }),
  );

const amount = fc.integer({ min: 0, max: 9_000 }).map(String);
const deed = fc.record({
  setting: fc.constantFrom(...SETTINGS),
  status: fc.constantFrom('planned' as const, 'done' as const),
  day: fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`),
  isByParticipant: fc.boolean(),
  costs: fc.array(fc.record({ line: fc.nat(10), planned: amount, actual: amount, isRough: fc.boolean() }), { maxLength: 2 }),
  isChanged: fc.boolean(),
  hasPartner: fc.boolean(),
});

test('whatever is done, with whom and at what cost moves no sum, no verdict and no row of a year', async () => {
  const { id: partnershipId, lead, participant } = await partnershipWithFigures();
  const both = async () => [await figuresOf(lead, partnershipId), await figuresOf(participant, partnershipId)];
  const before = await both();
  expect(before[0].verdicts.length).toBeGreaterThan(0);
  for (const { files } of before) for (const file of files) expect(file).toContain('5000,00');
  const kept = () =>
    rows(
      `select (select json_agg(b order by b.id) from budget_lines b) as lines, (select json_agg(r order by r.id) from yearly_records r) as records,
        (select json_agg(s order by s.record_id, s.approach) from record_shares s) as shares`,
    );
  const stored = await kept();
  await fc.assert(
    fc.asyncProperty(deed, async ({ setting, status, day, isByParticipant, costs, isChanged, hasPartner }) => {
      const recorder = isByParticipant ? participant : lead;
      const other = isByParticipant ? lead : participant;
      await thatDay(async () => {
        const activity = { kind: 'working_visit', title: 'Werkbezoek', setting, status, from: day, partnershipIds: [partnershipId] };
        const { id: activityId } = must(await addActivity(...byCoordinator(recorder), activity));
        must(await joinActivity(...byCoordinator(other), { activityId }));
        for (const municipality of [recorder, other])
          for (const { line: at, ...cost } of costs) {
            const lines = await linesFor(municipality, activityId, day);
            const by = byCoordinator(municipality);
            // A second cost on one line is refused: that moves nothing either.
            const added = await addActivityCost(...by, { activityId, line: lines[at % lines.length]?.name, ...cost });
            if (added.ok && isChanged)
              must(
                await changeActivityCost(...by, { costId: added.value.id, base: { planned: cost.planned }, change: { planned: '12.345' } }),
              );
          }
        if (hasPartner) {
          const partnerId = await aPartner(recorder, { name: `Club ${activityId}` });
          must(await addActivityPartner(...byCoordinator(recorder), { activityId, partnerId }));
        }
        await tickTravelStep(...byCoordinator(recorder), {
          activityId,
          step: 'visa',
          base: { doneOn: null },
          change: { doneOn: '2026-01-05' },
        });
      });
      expect(await both()).toEqual(before);
    }),
    { numRuns: 8 },
  );
  expect(await kept()).toEqual(stored);
});
