import { describe, expect, test } from 'vitest';
import { addActivityCost } from '@/lib/domain/activities/commands/costs';
import { continueAs } from '@/lib/domain/partnerships/commands/approach-period';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { must } from '@/lib/platform/result';
import { aCost, aTrip, costsOf, linesFor, ownLine, tripWithLine } from '../../support/costs';
import { byCoordinator } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asEditor } from '../../support/people';
import { approach, line, own, partnership, record, thatDay } from '../../support/recording';
import { activePartnership, withdraw } from '../../support/worlds';

describe('a line that can bear costs', () => {
  test('is own, of a partnership or an approach of the activity, and at most a year off', async () => {
    const { id, municipality, activityId } = await tripWithLine();
    const by = asEditor(municipality);
    for (const year of [2024, 2025, 2027]) must(await record(by, municipality, partnership(id), [own('100')], { year }));
    must(await record(by, municipality, approach('city_to_city'), [own('200')]));
    must(await record(by, municipality, approach('humanitarian'), [own('300')]));
    const { id: elsewhere } = await activePartnership();
    expect((await linesFor(municipality, activityId)).map(({ year, plannedCents }) => [year, plannedCents])).toEqual([
      [2026, 20_000],
      [2026, 500_000],
      [2027, 10_000],
      [2025, 10_000],
    ]);
    // With an approach of its own, that one's lines instead.
    const relief = await aTrip(municipality, { approaches: ['humanitarian'] });
    expect((await linesFor(municipality, relief)).map(({ plannedCents }) => plannedCents)).toEqual([30_000]);
    expect(elsewhere).not.toBe(id);
    const foreign = await tripWithLine();
    expect(
      await thatDay(() => addActivityCost(...byCoordinator(municipality), { activityId, line: foreign.line, planned: '1' })),
    ).toMatchObject({ fields: { line: { code: 'cost_line_gone' } } });
  });

  test('is of an approach that the partnership has in its year, and of none that was withdrawn', async () => {
    const { id, municipality, activityId } = await tripWithLine();
    const by = asEditor(municipality);
    for (const code of ['city_to_city', 'twinning'] as const) {
      must(await record(by, municipality, approach(code), [own('200')], { year: 2025 }));
      must(await record(by, municipality, approach(code), [own('300')]));
    }
    must(
      await continueAs(...byCoordinator(municipality), {
        partnershipId: id,
        approach: 'twinning',
        formality: 'partnership',
        fromYear: '2026',
      }),
    );
    const ofApproaches = async () =>
      (await linesFor(municipality, activityId)).filter(({ plannedCents }) => [20_000, 30_000].includes(plannedCents ?? 0));
    expect((await ofApproaches()).map(({ year, subject, plannedCents }) => [year, subject, plannedCents])).toEqual([
      [2026, 'Verbroedering', 30_000],
      [2025, 'Stedenband', 20_000],
    ]);
    await withdraw({ id, municipality });
    expect(await ofApproaches()).toEqual([]);
  });

  test('keeps its programme, whatever signs are in it', async () => {
    const { id, municipality, activityId } = await tripWithLine();
    must(await record(asEditor(municipality), municipality, partnership(id), [line('federal', 'operating', '900', 'VVSG v2.0 "A & B"')]));
    const offered = (await linesFor(municipality, activityId)).find(({ source }) => source === 'federal');
    await aCost(municipality, activityId, { line: offered?.name ?? '', planned: '900' });
    expect(await costsOf(municipality, activityId)).toMatchObject([
      { line: { programme: 'VVSG v2.0 "A & B"' }, standing: { state: 'within' } },
    ]);
  });

  test('is chosen no more in a partnership that was left or withdrawn, while the costs on it stay', async () => {
    const { id, lead, participant } = await partnershipWithFigures();
    const activityId = await aTrip(participant, { partnershipIds: [id] });
    const name = await ownLine(participant, activityId);
    const costId = await aCost(participant, activityId, { line: name, planned: '10' });
    must(await leavePartnership(...byCoordinator(participant), { partnershipId: id, year: 2026 }));
    expect(await linesFor(participant, activityId)).toEqual([]);
    expect(await costsOf(participant, activityId)).toMatchObject([{ id: costId }]);
    const second = await aTrip(lead, { partnershipIds: [id] });
    await aCost(lead, second, { line: await ownLine(lead, second), planned: '10' });
    await withdraw({ id, municipality: lead });
    expect(await linesFor(lead, second)).toEqual([]);
    expect(await costsOf(lead, second)).toHaveLength(1);
  });
});
