import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { NO_ACTIVITIES } from '@/lib/domain/activities/rules/counting';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { statementsOf } from '../../support/database';
import { join } from '../../support/own-membership';
import { asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const DONE = { kind: 'working_visit', title: 'Werkbezoek', setting: 'at_partner', from: '4 mei 2025', status: 'done' } as const;

const add = async (municipality: OwnMunicipality, input: Partial<AddActivityInput>) =>
  must(await addActivity(...at(asEditor(municipality), municipality), { ...DONE, ...input })).id;

const counted = (municipality: OwnMunicipality, year = 2025, actor: Actor = asReader(municipality)) =>
  withActor(...at(actor, municipality), (reader) => countDoneActivities(reader, year));

const saysItTookPart = async (participant: OwnMunicipality, activityId: string) =>
  must(await joinActivity(...at(asEditor(participant), participant), { activityId }));

describe('what took place in a year', () => {
  test('stands under the approach of its partnership and membership, or under its own, and together once; in one statement', async () => {
    const { id, municipality } = await activePartnership();
    const membershipId = await join(...at(asEditor(municipality), municipality), { organisation: 'Eurocities' });
    await add(municipality, { partnershipIds: [id] });
    await add(municipality, { partnershipIds: [id], approaches: ['youth_work', 'twinning'] });
    await add(municipality, { partnershipIds: [id], membershipIds: [membershipId] });
    await add(municipality, { approaches: ['indirect'], setting: 'at_home' });
    await add(municipality, { partnershipIds: [id], status: 'planned' });
    await add(municipality, { partnershipIds: [id], from: '31 december 2024' });
    const statements = await statementsOf(async () => {
      expect(await counted(municipality)).toEqual({
        total: 4,
        byApproach: { city_to_city: 2, youth_work: 1, twinning: 1, networks: 1, indirect: 1 },
      });
    });
    expect(statements.filter((each) => each.includes('activities'))).toHaveLength(1);
    expect(await counted(municipality, 2024)).toEqual({ total: 1, byApproach: { city_to_city: 1 } });
    expect(await counted(municipality, 2023)).toEqual(NO_ACTIVITIES);
    for (const role of ['adviser', 'administrator'] as const)
      expect(await counted(municipality, 2025, atVvsg(role))).toEqual(await counted(municipality));
  });

  test('is counted in the year of its last day', async () => {
    const { id, municipality } = await activePartnership();
    await add(municipality, { partnershipIds: [id], from: '30 december 2024', until: '2 januari 2025' });
    expect([(await counted(municipality, 2024)).total, (await counted(municipality, 2025)).total]).toEqual([0, 1]);
  });

  test('of a joint partnership counts for who recorded it, and for who says that it took part', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const activity = await add(lead, { partnershipIds: [id] });
    const totals = async () => {
      const found = await Promise.all([lead, participant, invited, stranger].map((each) => counted(each)));
      return found.map(({ total }) => total);
    };
    expect(await totals()).toEqual([1, 0, 0, 0]);
    await saysItTookPart(participant, activity);
    expect(await totals()).toEqual([1, 1, 0, 0]);
    expect(await counted(participant, 2025, atVvsg('adviser'))).toEqual(await counted(participant));
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 }));
    expect(await totals()).toEqual([1, 0, 0, 0]);
    expect((await counted(participant, 2025, atVvsg('adviser'))).total).toBe(0);
  });

  test('counts nowhere when it belongs only to what was withdrawn', async () => {
    const { id, municipality } = await activePartnership();
    const membershipId = await join(...at(asEditor(municipality), municipality), { organisation: 'Eurocities' });
    await add(municipality, { partnershipIds: [id] });
    await add(municipality, { membershipIds: [membershipId] });
    expect((await counted(municipality)).total).toBe(2);
    must(await withdrawMembership(...at(asCoordinator(municipality), municipality), { membershipId, reason: 'fout' }));
    expect(await counted(municipality)).toEqual({ total: 1, byApproach: { city_to_city: 1 } });
    await withdraw({ id, municipality });
    expect(await counted(municipality)).toEqual(NO_ACTIVITIES);
  });
});
