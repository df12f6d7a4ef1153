import { describe, expect, test } from 'vitest';
import { withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { getOverview } from '@/lib/domain/portfolio/queries/overview';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { anActivity } from '../../support/activities';
import { statementsOf } from '../../support/database';
import { byCoordinator } from '../../support/partners';
import { aMunicipality, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { thatDay } from '../../support/recording';
import { activePartnership } from '../../support/worlds';

const overviewOf = (municipality: OwnMunicipality, actor = asReader(municipality)) =>
  thatDay(() => withActor(...at(actor, municipality), (reader) => getOverview(reader, 2026)));
const breakfast = (municipality: OwnMunicipality, more: object) =>
  thatDay(() => anActivity(municipality, { from: '3 oktober 2026', ...more }));

describe('the first page of a municipality', () => {
  test('has nothing to tell before anything is registered', async () => {
    expect(await overviewOf(await aMunicipality())).toMatchObject({ isEmpty: true });
  });

  test('tells what took place under an approach alone, without any partnership', async () => {
    const municipality = await aMunicipality();
    await breakfast(municipality, { status: 'done' });
    for (const actor of [asReader(municipality), atVvsg('adviser')]) {
      const { isEmpty, activities, partnerships } = await overviewOf(municipality, actor);
      expect({ isEmpty, activities, partnerships }).toEqual({
        isEmpty: false,
        activities: { total: 1, byApproach: { indirect: 1 } },
        partnerships: [],
      });
    }
  });

  test('asks of what was planned under an approach alone whether it took place, until that is withdrawn', async () => {
    const municipality = await aMunicipality();
    const activityId = await breakfast(municipality, {});
    const { isEmpty, questions } = await overviewOf(municipality);
    expect([isEmpty, questions.map(({ id }) => id)]).toEqual([false, [activityId]]);
    must(await thatDay(() => withdrawActivity(...byCoordinator(municipality), { activityId, reason: 'Stond er dubbel' })));
    expect(await overviewOf(municipality)).toMatchObject({ isEmpty: true, questions: [] });
  });

  test('takes eight statements at most, with a partnership and without', async () => {
    const { municipality } = await activePartnership();
    const alone = await aMunicipality();
    await breakfast(alone, { status: 'done' });
    for (const each of [municipality, alone, await aMunicipality()])
      expect((await statementsOf(() => overviewOf(each))).length).toBeLessThanOrEqual(8);
  });
});
