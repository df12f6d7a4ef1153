import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import {
  acceptInvitation,
  declineInvitation,
  handOverLead,
  inviteMunicipality,
  leavePartnership,
} from '@/lib/domain/partnerships/commands/participation';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import {
  nextParticipation,
  PARTICIPATION_STATES,
  PARTICIPATION_STEPS,
  type ParticipationState,
  type ParticipationStep,
} from '@/lib/domain/partnerships/rules/participation';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asRole, rows } from '../../support/database';
import { aMunicipality, anEndedMunicipality, asCoordinator, asEditor, at, type OwnMunicipality } from '../../support/people';
import { activePartnership, jointPartnership } from '../../support/worlds';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const seen = (municipality: OwnMunicipality, id: string) => withActor(...by(municipality), (reader) => findPartnership(reader, id));
const stateOf = async (municipality: OwnMunicipality, id: string) =>
  (
    await rows<{ state: string }>('select state from participations where municipality_id = $1 and partnership_id = $2', [
      municipality.id,
      id,
    ])
  )[0]?.state;

describe('a joint partnership', () => {
  test('who accepted sees it in the list with all who take part; who is invited and a stranger do not', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const found = await seen(participant, id);
    expect(found).toMatchObject({ leads: false, leadMunicipalityId: lead.id });
    expect(found?.participants.map((each) => [each.id, each.state])).toEqual(
      expect.arrayContaining([
        [lead.id, 'accepted'],
        [participant.id, 'accepted'],
        [invited.id, 'invited'],
      ]),
    );
    const list = await withActor(...by(participant), (reader) => listPartnerships(reader));
    expect(list.rows).toMatchObject([{ id, leads: false }]);
    expect(await seen(invited, id)).toBeNull();
    expect(await seen(stranger, id)).toBeNull();
  });

  test('is never accepted by itself, and may be declined and asked again', async () => {
    const { id, lead, invited } = await jointPartnership();
    expect(await stateOf(invited, id)).toBe('invited');
    must(await declineInvitation(...by(invited), { partnershipId: id }));
    expect(await stateOf(invited, id)).toBe('declined');
    must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: invited.id }));
    must(await acceptInvitation(...by(invited), { partnershipId: id, year: '2022' }));
    expect((await seen(invited, id))?.participants.find((each) => each.id === invited.id)).toMatchObject({
      state: 'accepted',
      fromYear: 2022,
    });
  });

  test('who left keeps the shared facts and no longer sees the others', async () => {
    const { id, participant } = await jointPartnership();
    await onDay('2026-11-24', async () => must(await leavePartnership(...by(participant), { partnershipId: id })));
    const found = await seen(participant, id);
    expect(found?.participants).toMatchObject([{ id: participant.id, state: 'left', fromYear: 2020, untilYear: 2026 }]);
  });

  test('a lead hands over before it leaves, and only to who takes part', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    expect(await leavePartnership(...by(lead), { partnershipId: id })).toMatchObject({ ok: false, code: 'lead_hands_over_first' });
    expect(await handOverLead(...by(lead), { partnershipId: id, municipalityId: invited.id })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    must(await handOverLead(...by(lead), { partnershipId: id, municipalityId: participant.id }));
    expect(await seen(participant, id)).toMatchObject({ leads: true });
    must(await leavePartnership(...by(lead), { partnershipId: id }));
    expect(await stateOf(lead, id)).toBe('left');
  });

  test('only the lead invites, and nobody invites a municipality that ended', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    for (const municipality of [participant, stranger]) {
      const other = await aMunicipality();
      expect(await inviteMunicipality(...by(municipality), { partnershipId: id, municipalityId: other.id })).toMatchObject({
        ok: false,
        code: 'not_found',
      });
    }
    const ended = await anEndedMunicipality();
    expect(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: ended.id })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
  });

  test('nobody leaves before the year in which it joined, or more than ten years ahead', async () => {
    const { id, participant } = await jointPartnership();
    expect(await leavePartnership(...by(participant), { partnershipId: id, year: 2019 })).toMatchObject({
      fields: { year: { code: 'end_before_start' } },
    });
    expect(await onDay('2026-11-24', () => leavePartnership(...by(participant), { partnershipId: id, year: 2037 }))).toMatchObject({
      fields: { year: { code: 'year_too_late', values: { maximum: 2036 } } },
    });
  });

  test('of fifty answers to one invitation at once exactly one counts', async () => {
    const { id, invited } = await jointPartnership();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        n % 2 ? acceptInvitation(...by(invited), { partnershipId: id }) : declineInvitation(...by(invited), { partnershipId: id }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('who left is not asked again: its years stay as they were', async () => {
    const { id, lead, participant } = await jointPartnership();
    must(await leavePartnership(...by(participant), { partnershipId: id, year: 2023 }));
    expect(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: participant.id })).toMatchObject({ ok: false });
    expect((await seen(participant, id))?.participants).toMatchObject([{ state: 'left', fromYear: 2020, untilYear: 2023 }]);
  });

  test('a lead that hands over and a new lead that leaves at once never end without a lead that takes part', async () => {
    const { id, lead, participant } = await jointPartnership();
    await Promise.all([
      handOverLead(...by(lead), { partnershipId: id, municipalityId: participant.id }),
      leavePartnership(...by(participant), { partnershipId: id }),
    ]);
    const [partnership] = await rows<{ state: string }>(
      'select x.state from partnerships p join participations x on x.partnership_id = p.id and x.municipality_id = p.lead_municipality_id where p.id = $1',
      [id],
    );
    expect(partnership?.state).toBe('accepted');
  });

  test('the history of the shared facts is the lead’s to read, also after a hand-over, and of what all did', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    const told = async (municipality: OwnMunicipality) =>
      (await withActor(...by(municipality), (reader) => listHistory(reader, id))).map(({ command }) => command);
    const all = ['acceptInvitation', 'inviteMunicipality', 'inviteMunicipality', 'registerPartnership'];
    expect((await told(lead)).sort()).toEqual(all);
    expect(await told(participant)).toEqual(['acceptInvitation']);
    must(await handOverLead(...by(lead), { partnershipId: id, municipalityId: participant.id }));
    expect((await told(participant)).sort()).toEqual(['acceptInvitation', 'handOverLead', ...all.slice(1)]);
    expect(await told(stranger)).toEqual([]);
  });

  test('an editor does not steer', async () => {
    const { id, invited } = await jointPartnership();
    await expect(acceptInvitation(...at(asEditor(invited), invited), { partnershipId: id })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the steps of a participation', () => {
  const cases = PARTICIPATION_STEPS.flatMap((step) => [null, ...PARTICIPATION_STATES].map((state) => [step, state] as const));

  test.each(cases)('%s from %s: the database agrees with the rule', async (step, state) => {
    const { id, municipality: lead } = await activePartnership();
    const other = await aMunicipality();
    await bringTo(state, id, lead, other);
    const rule = nextParticipation(state, step);
    const call: Record<ParticipationStep, [OwnMunicipality, string, string[]]> = {
      invite: [lead, 'invite_participant($1::uuid, $2::uuid)', [id, other.id]],
      accept: [other, 'accept_invitation($1::uuid, 2020::smallint)', [id]],
      decline: [other, 'decline_invitation($1::uuid)', [id]],
      leave: [other, 'leave_partnership($1::uuid, 2026::smallint)', [id]],
    };
    const [who, sql, values] = call[step];
    const changed = await asRole('tweespan_tenant', who.id, async (run) => {
      await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run<{ changed: number }>(`select ${sql} as changed`, values))[0]?.changed;
    });
    expect(changed).toBe(rule === null ? 0 : 1);
  });

  async function bringTo(state: ParticipationState | null, id: string, lead: OwnMunicipality, other: OwnMunicipality): Promise<void> {
    if (state === null) return;
    must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: other.id }));
    if (state === 'declined') must(await declineInvitation(...by(other), { partnershipId: id }));
    if (state === 'accepted' || state === 'left') must(await acceptInvitation(...by(other), { partnershipId: id, year: 2020 }));
    if (state === 'left') must(await leavePartnership(...by(other), { partnershipId: id, year: 2025 }));
  }
});
