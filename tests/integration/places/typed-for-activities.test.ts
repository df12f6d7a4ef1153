import { expect, test } from 'vitest';
import { withdrawActivity } from '@/lib/domain/activities/commands/withdrawing';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityOf, aVisit } from '../../support/activities';
import { asRole } from '../../support/database';
import type { OwnMunicipality } from '../../support/people';
import { by } from '../../support/places-as-seen';
import { aName } from '../../support/typed-names';
import { jointPartnership, withdraw } from '../../support/worlds';

/** A visit of the lead of a joint partnership to a place that it typed. */
async function visitAtTypedPlace() {
  const world = await jointPartnership();
  const [name] = aName();
  const visit = await aVisit(world.lead, { partnershipIds: [world.id], place: { name, country: 'BJ' } });
  return { ...world, name, visit };
}

/** Does the database let a municipality read a place of that name? */
const reads = async ({ id }: OwnMunicipality, name: string) =>
  (await asRole('tweespan_tenant', id, (run) => run('select 1 from places where name = $1', [name]))).length === 1;

test('the place that was typed for an activity is read by who takes part in its partnership, and by no stranger', async () => {
  const { lead, participant, invited, stranger, name, visit } = await visitAtTypedPlace();
  for (const municipality of [lead, participant]) {
    expect(await reads(municipality, name)).toBe(true);
    expect(await activityOf(municipality, visit)).toMatchObject({ place: { name } });
    const { rows } = await withActor(...by(municipality), (reader) => listActivities(reader));
    expect(rows).toMatchObject([{ place: { name } }]);
  }
  for (const municipality of [invited, stranger]) expect(await reads(municipality, name)).toBe(false);
});

test('who left no longer reads it', async () => {
  const { id, lead, participant, name } = await visitAtTypedPlace();
  must(await leavePartnership(...by(participant), { partnershipId: id, year: 2026 }));
  expect([await reads(lead, name), await reads(participant, name)]).toEqual([true, false]);
});

test('once the activity or the partnership is withdrawn, who typed it alone reads it', async () => {
  const first = await visitAtTypedPlace();
  must(await withdrawActivity(...by(first.lead), { activityId: first.visit, reason: 'dubbel' }));
  expect([await reads(first.lead, first.name), await reads(first.participant, first.name)]).toEqual([true, false]);
  const second = await visitAtTypedPlace();
  await withdraw({ id: second.id, municipality: second.lead });
  expect([await reads(second.lead, second.name), await reads(second.participant, second.name)]).toEqual([true, false]);
});
