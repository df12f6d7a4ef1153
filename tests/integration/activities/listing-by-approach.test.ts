import { expect, test } from 'vitest';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { activityFilter } from '@/lib/domain/activities/schema';
import { continueAs } from '@/lib/domain/partnerships/commands/approach-period';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { anActivity } from '../../support/activities';
import { byCoordinator } from '../../support/partners';
import { aMunicipality, asReader, at } from '../../support/people';
import { DOGBO } from '../../support/worlds';

test('the list goes by the approach that a partnership had in the year that is asked', async () => {
  const other = await aMunicipality();
  const id = must(
    await registerPartnership(...byCoordinator(other), {
      ...DOGBO,
      title: 'Ooit een verbroedering',
      approach: 'twinning',
      places: [...DOGBO.places],
    }),
  ).id;
  must(
    await continueAs(...byCoordinator(other), { partnershipId: id, approach: 'city_to_city', formality: 'partnership', fromYear: '2025' }),
  );
  await anActivity(other, { title: 'Feest', kind: 'festival', setting: 'with_us', status: 'done', partnershipIds: [id], from: '2022' });
  await anActivity(other, {
    title: 'Werkbezoek',
    kind: 'working_visit',
    setting: 'at_partner',
    status: 'done',
    partnershipIds: [id],
    from: '2026',
  });
  const titlesOf = async (asked: Record<string, string>) =>
    (
      await onDay('2026-11-24', () =>
        withActor(...at(asReader(other), other), (reader) => listActivities(reader, activityFilter.parse(asked))),
      )
    ).rows.map(({ title }) => title);
  expect(await titlesOf({ year: '2022', approach: 'twinning' })).toEqual(['Feest']);
  expect(await titlesOf({ year: '2022', approach: 'city_to_city' })).toEqual([]);
  expect(await titlesOf({ year: '2026', approach: 'twinning' })).toEqual([]);
  expect(await titlesOf({ year: '2026', approach: 'city_to_city' })).toEqual(['Werkbezoek']);
});
