import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { activityOf, readBy } from '../../support/activities';
import { aCost, aTrip, besideTrip, linesFor } from '../../support/costs';
import { join } from '../../support/own-membership';
import { byCoordinator } from '../../support/partners';
import { asCoordinator, asEditor, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { own, partnership, record, thatDay } from '../../support/recording';
import { DOGBO, jointPartnership } from '../../support/worlds';

let lead: OwnMunicipality;
let participant: OwnMunicipality;
let joint: string;
let apart: string;
let trip: string;

/** A trip of the lead in a joint partnership, in one of its own and in its membership, with costs on both; who takes part joined it. */
beforeAll(async () => {
  ({ id: joint, lead, participant } = await jointPartnership());
  const by = byCoordinator(lead);
  apart = must(await registerPartnership(...by, { ...DOGBO, places: [...DOGBO.places], approach: 'youth_work', title: 'Jeugdband' })).id;
  const membershipId = await join(...by, { organisation: 'Eurocities' });
  for (const id of [joint, apart]) must(await record(asEditor(lead), lead, partnership(id), [own('5.000')]));
  trip = await aTrip(lead, { partnershipIds: [joint, apart], membershipIds: [membershipId], status: 'done' });
  const lines = await linesFor(lead, trip);
  expect(lines.length).toBeGreaterThan(1);
  const ofEach = new Map(
    lines.filter(({ source, kind }) => source === 'own' && kind === 'operating').map((line) => [line.recordId, line.name]),
  );
  for (const line of ofEach.values()) await aCost(lead, trip, { line, planned: '100' });
  must(await joinActivity(...byCoordinator(participant), { activityId: trip }));
});

/** All that a municipality is shown of it. */
const shown = (actor: Actor, municipality: OwnMunicipality) =>
  thatDay(async () => {
    const page = await readBy(actor, municipality, trip);
    const costs = (await besideTrip(at(actor, municipality), { id: trip, recorder: lead }))?.costs ?? [];
    const room = await withActor(...at(actor, municipality), async (reader) => ({
      mix: await countDoneActivities(reader, 2026),
      list: await listActivities(reader),
      choices: await listActivityChoices(reader),
    }));
    return { partnerships: page?.partnerships, memberships: page?.memberships, costs, ...room };
  });

describe('VVSG that looks at a municipality', () => {
  test('sees an activity of another in what both take part in alone, as its officer does', async () => {
    const officer = await shown(asCoordinator(participant), participant);
    expect(officer.partnerships?.map(({ id }) => id)).toEqual([joint]);
    expect(officer.memberships).toEqual([]);
    expect(officer.mix).toEqual({ total: 1, byApproach: { city_to_city: 1 } });
    expect(officer.costs.map(({ record: of }) => of?.partnershipId)).toEqual([joint]);
    for (const role of ['adviser', 'administrator'] as const) expect(await shown(atVvsg(role), participant)).toEqual(officer);
  });

  test('sees at who recorded it all to which it belongs', async () => {
    const officer = await shown(asCoordinator(lead), lead);
    expect(officer.partnerships?.map(({ id }) => id).sort()).toEqual([joint, apart].sort());
    expect(officer.memberships).toHaveLength(1);
    expect(officer.mix).toEqual({ total: 1, byApproach: { city_to_city: 1, youth_work: 1, networks: 1 } });
    expect(officer.costs).toHaveLength(2);
    expect(await shown(atVvsg('adviser'), lead)).toEqual(officer);
    expect(await activityOf(lead, trip)).toMatchObject({ memberships: [{ title: 'Eurocities' }] });
  });
});
