import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import {
  findPartnershipToJudge,
  listPartnershipsOfMunicipalities,
  listPartnershipsOverTime,
} from '@/lib/domain/guidance/queries/partnerships';
import { listGuidanceValues } from '@/lib/domain/guidance/queries/values';
import { judgeRunning } from '@/lib/domain/guidance/rules/running';
import { countVerdicts } from '@/lib/domain/guidance/rules/summary';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, overseeingScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { approach, own, partnership, record, staff } from '../../support/recording';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const NOW = { from: 2026, until: 2026 };
const ASKED = { year: 2026, today: '2026-11-24' };

/** As the page of a municipality reads: partnerships, records of the year, values. */
const judgedFor = (actor: Actor, municipality: OwnMunicipality) =>
  withActor(actor, municipalityScope(actor, municipality.id), async (reader) => {
    const partnerships = await listPartnershipsOverTime(reader);
    const records = await listRecordsIn(
      reader,
      partnerships.map(({ id }) => id),
      NOW,
    );
    const values = await listGuidanceValues(reader);
    return { partnerships, records, judged: judgeRunning(partnerships, records, values, { ...ASKED, municipalityId: municipality.id }) };
  });

describe('partnerships over time', () => {
  test('come with their own approaches, states, places and parts, each partnership its own', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const change = { state: 'dormant', cause: 'political_choice', reason: '', fromDate: '2020-05-01' };
    must(await changeLifeCycle(...at(coordinator, municipality), { partnershipId: id, ...change }));
    await activePartnership();
    const found = await withActor(...at(asReader(municipality), municipality), (reader) => findPartnershipToJudge(reader, id));
    expect(found?.partnership).toMatchObject({
      id,
      leadMunicipalityId: municipality.id,
      sinceYear: 2010,
      since: '2010',
      approachPeriods: [{ fromYear: 2010, approach: 'city_to_city' }],
      states: [
        { fromDate: '2010-01-01', state: 'active' },
        { fromDate: '2020-05-01', state: 'dormant' },
      ],
      places: [{ kind: 'local_government', isRecipient: true, isEuropean: false, isAbroad: true }],
      parts: [{ municipalityId: municipality.id, state: 'accepted', fromYear: 2010 }],
    });
  });

  test('name the lead first, and the invited, who find nothing themselves', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const found = await withActor(...at(asReader(participant), participant), (reader) => findPartnershipToJudge(reader, id));
    expect(found?.partnership.parts[0]).toMatchObject({ municipalityId: lead.id, name: lead.name });
    expect(found?.partnership.parts.map(({ state }) => state).sort()).toEqual(['accepted', 'accepted', 'invited']);
    for (const other of [invited, stranger])
      expect(await withActor(...at(asReader(other), other), (reader) => findPartnershipToJudge(reader, id))).toBeNull();
  });

  test('come with the values that were published in one statement, for the page of one partnership', async () => {
    const { id, municipality } = await activePartnership();
    const read = () => withActor(...at(asReader(municipality), municipality), (reader) => findPartnershipToJudge(reader, id));
    expect(await statementsOf(read)).toHaveLength(1);
    const [partnershipAlone, values] = await withActor(...at(asReader(municipality), municipality), async (reader) => [
      (await listPartnershipsOverTime(reader)).find((each) => each.id === id),
      await listGuidanceValues(reader),
    ]);
    const found = await read();
    expect(found?.partnership).toEqual(partnershipAlone);
    expect(found?.values).toHaveLength(values?.length ?? -1);
    expect(found?.values).toEqual(expect.arrayContaining([...(values ?? [])]));
    expect(await withActor(...at(asReader(municipality), municipality), (reader) => findPartnershipToJudge(reader, 'nergens'))).toBeNull();
  });

  test('leave out what was withdrawn', async () => {
    const world = await activePartnership();
    await withdraw(world);
    const { partnerships } = await judgedFor(asReader(world.municipality), world.municipality);
    expect(partnerships).toEqual([]);
  });
});

describe('the verdicts of a municipality', () => {
  test('of a joint partnership rest on its own money and on the staff time of all; who is silent is named', async () => {
    const { id, lead, participant } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('7.600'), staff('0,3')]));
    must(await record(asEditor(lead), lead, approach('humanitarian'), [own('100')]));
    const verdictsOf = async (municipality: OwnMunicipality) =>
      (await judgedFor(asReader(municipality), municipality)).judged.flatMap(({ year }) => year.verdicts.slice(0, 2));
    expect(await verdictsOf(lead)).toMatchObject([
      { guideline: 'C2C-01', state: 'below', difference: 240_000 },
      { guideline: 'C2C-02', state: 'not_filled_in', silent: [participant.name] },
    ]);
    must(await record(asEditor(participant), participant, partnership(id), [own('10.000'), staff('0,2')]));
    expect(await verdictsOf(participant)).toContainEqual(expect.objectContaining({ guideline: 'C2C-01', state: 'met' }));
    expect(await verdictsOf(lead)).toContainEqual(expect.objectContaining({ guideline: 'C2C-01', state: 'below' }));
    const { judged, records } = await judgedFor(asReader(lead), lead);
    expect(judged[0]?.year.verdicts).toContainEqual(expect.objectContaining({ guideline: 'C2C-02', state: 'met' }));
    // Of another municipality only what it recorded in the partnership.
    expect(records.filter(({ municipalityId }) => municipalityId === participant.id)).toHaveLength(1);
    expect(records.filter(({ municipalityId }) => municipalityId === lead.id)).toHaveLength(2);
  });

  test('take the same few statements however many partnerships there are', async () => {
    const { municipality, coordinator } = await activePartnership();
    const read = () => judgedFor(coordinator, municipality);
    expect(await statementsOf(read)).toHaveLength(3);
    await rows('select 1');
    for (const place of ['Natitingou', 'Parakou'])
      must(
        await registerPartnership(...at(coordinator, municipality), {
          approach: 'city_to_city',
          places: [{ name: place, country: 'BJ' }],
          since: '2012',
          formality: 'partnership',
        }),
      );
    expect(await statementsOf(read)).toHaveLength(3);
    expect((await read()).judged).toHaveLength(3);
  });
});

describe('VVSG', () => {
  const overseen = (role: 'adviser' | 'administrator', ids: readonly string[]) => {
    const actor = atVvsg(role);
    return withActor(actor, overseeingScope(actor), async (reader) => {
      const partnerships = await listPartnershipsOfMunicipalities(reader, ids);
      const records = await listRecordsIn(
        reader,
        partnerships.map(({ id }) => id),
        NOW,
      );
      return { partnerships, records, values: await listGuidanceValues(reader) };
    });
  };

  test('reads partnerships and figures of all that it asks for, adviser and administrator alike, and counts what the municipality sees', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('7.600'), staff('0,5')]));
    const mine = await judgedFor(asCoordinator(lead), lead);
    for (const role of ['adviser', 'administrator'] as const) {
      const { partnerships, records, values } = await overseen(role, [lead.id, invited.id]);
      const counts = (municipalityId: string) =>
        countVerdicts(judgeRunning(partnerships, records, values, { ...ASKED, municipalityId }).map(({ year }) => year));
      expect(counts(lead.id)).toEqual(countVerdicts(mine.judged.map(({ year }) => year)));
      expect(counts(lead.id)).toContainEqual({ state: 'below', count: 1 });
      // The invited has no part in it; the participant is met by the staff time of the lead, not by its money.
      expect(counts(invited.id)).toEqual([]);
      expect(counts(participant.id)).toContainEqual({ state: 'not_filled_in', count: 2 });
    }
  });

  test('asks for nothing when there is nobody, and takes three statements for many', async () => {
    expect((await overseen('adviser', [])).partnerships).toEqual([]);
    const [one, two] = [await jointPartnership(), await jointPartnership()];
    const few = await statementsOf(() => overseen('adviser', [one.lead.id]));
    const many = await statementsOf(() => overseen('adviser', [one.lead.id, one.participant.id, two.lead.id, two.participant.id]));
    expect(few).toHaveLength(3);
    expect(many).toHaveLength(3);
  });
});
