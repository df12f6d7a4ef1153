import { expect, test } from 'vitest';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { confirmYear, reopenRecord } from '@/lib/domain/resources/commands/confirming';
import { listConfirmedYears, listRecordsOf } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { approach, kept, member, nisOf, ofApproach, own, ownActual, partnership, record, staff, thatDay } from '../../support/recording';
import { activePartnership, EUROCITIES } from '../../support/worlds';

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const merge = async (predecessor: OwnMunicipality, successor: OwnMunicipality) => {
  const actor = atVvsg('administrator');
  const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: '2026-01-01' };
  must(await mergeMunicipalities(actor, platformScope(actor), input));
};
const figures = ({ nis, year, municipality, lines, fte, locked }: Awaited<ReturnType<typeof kept>>[number]) => ({
  nis,
  year,
  municipality,
  own: lines[0],
  fte: fte[0],
  locked,
});
const leftBehind = async ({ id }: OwnMunicipality) =>
  (
    await Promise.all(
      ['yearly_records', 'budget_lines', 'record_shares', 'municipality_years'].map((table) =>
        rows(`select 1 from ${table} where municipality_id = $1`, [id]),
      ),
    )
  ).flat();

test('a merger takes along records of partnerships, memberships and approaches, with their lines, shares and confirmed years', async () => {
  const { id, municipality: predecessor } = await activePartnership();
  const successor = await aMunicipality();
  const editor = asEditor(predecessor);
  const { id: membership } = must(await registerMembership(...by(predecessor), EUROCITIES));
  must(await record(editor, predecessor, partnership(id), [own('100'), staff('0,5')], { year: 2024 }));
  must(await record(editor, predecessor, member(membership), [own('200')], { year: 2024 }));
  must(await record(editor, predecessor, approach('indirect'), [own('300')], { year: 2024 }));
  await rows(
    `insert into record_shares (municipality_id, record_id, partnership_id, approach, percent)
     select municipality_id, id, partnership_id, 'city_to_city', 100 from yearly_records, (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e
     where partnership_id = $1`,
    [id],
  );
  must(await thatDay(() => confirmYear(...by(predecessor), { year: 2024 })));
  const nis = await nisOf(predecessor);
  await merge(predecessor, successor);
  const moved = { nis, year: 2024, municipality: successor.id, locked: true };
  expect((await kept(partnership(id))).map(figures)).toEqual([{ ...moved, own: 'own operating  10000 ?', fte: '0.50' }]);
  expect((await kept(member(membership))).map(figures)).toEqual([{ ...moved, own: 'own operating  20000 ?', fte: null }]);
  expect((await kept(ofApproach(successor, 'indirect'))).map(figures)).toEqual([{ ...moved, own: 'own operating  30000 ?', fte: null }]);
  expect(await rows('select approach, percent from record_shares where municipality_id = $1', [successor.id])).toEqual([
    { approach: 'city_to_city', percent: 100 },
  ]);
  expect(await withActor(...at(asReader(successor), successor), listConfirmedYears)).toMatchObject([{ year: 2024, originNis: nis }]);
  expect(await leftBehind(predecessor)).toEqual([]);
  const [before] = await kept(partnership(id));
  must(await reopenRecord(...by(successor), { recordId: before?.id, reason: 'Factuur kwam later' }));
  must(await record(asEditor(successor), successor, partnership(id), [ownActual('95')], { year: 2024, originNis: nis }));
  expect((await kept(partnership(id)))[0]?.lines).toEqual(['own operating  10000 9500']);
});

test('two predecessors with figures of one partnership in one year stay two, and so do their confirmed years', async () => {
  const { id, municipality: lead } = await activePartnership();
  const [participant, successor] = [await aMunicipality(), await aMunicipality()];
  must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: participant.id }));
  must(await acceptInvitation(...by(participant), { partnershipId: id, year: 2015 }));
  must(await record(asEditor(lead), lead, partnership(id), [own('6.000'), staff('0,2')], { year: 2024 }));
  must(await record(asEditor(participant), participant, partnership(id), [own('5.000'), staff('0,1')], { year: 2024 }));
  for (const each of [lead, participant]) must(await thatDay(() => confirmYear(...by(each), { year: 2024 })));
  const [leadNis, participantNis] = [await nisOf(lead), await nisOf(participant)];
  await merge(lead, successor);
  await merge(participant, successor);
  must(await record(asEditor(successor), successor, partnership(id), [own('11.000')], { year: 2026 }));
  const read = await withActor(...at(asReader(successor), successor), (reader) => listRecordsOf(reader, partnership(id)));
  const [ofLead, ofParticipant] = [
    [2024, leadNis, 600_000, 20],
    [2024, participantNis, 500_000, 10],
  ];
  expect(read.map(({ year, originNis, lines, ftePlanned }) => [year, originNis, lines[0]?.plannedCents, ftePlanned])).toEqual([
    [2026, await nisOf(successor), 1_100_000, null],
    ...(lead.name < participant.name ? [ofLead, ofParticipant] : [ofParticipant, ofLead]),
  ]);
  expect(read.map(({ origin }) => origin?.name ?? null)).toEqual([null, ...[lead.name, participant.name].sort()]);
  const confirmed = await withActor(...at(asReader(successor), successor), listConfirmedYears);
  expect(confirmed.map(({ year, originNis }) => [year, originNis])).toEqual([leadNis, participantNis].sort().map((nis) => [2024, nis]));
  expect([...(await leftBehind(lead)), ...(await leftBehind(participant))]).toEqual([]);
});

test('a municipality that takes another in keeps its own year beside the other’s', async () => {
  const { id, municipality: lead } = await activePartnership();
  const participant = await aMunicipality();
  must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: participant.id }));
  must(await acceptInvitation(...by(participant), { partnershipId: id, year: 2015 }));
  must(await record(asEditor(lead), lead, partnership(id), [own('6.000')], { year: 2025 }));
  must(await record(asEditor(participant), participant, partnership(id), [own('5.000')], { year: 2025 }));
  const nis = await nisOf(participant);
  await merge(participant, lead);
  expect((await kept(partnership(id))).map(({ municipality, lines }) => [municipality, lines[0]]).sort()).toEqual([
    [lead.id, 'own operating  500000 ?'],
    [lead.id, 'own operating  600000 ?'],
  ]);
  must(await record(asEditor(lead), lead, partnership(id), [own('5.500', 500_000)], { year: 2025, originNis: nis }));
  must(await record(asEditor(lead), lead, partnership(id), [own('6.600', 600_000)], { year: 2025 }));
  expect(await leftBehind(participant)).toEqual([]);
});

test('a year that the successor confirms is put down under every code whose records it locks', async () => {
  const { id, municipality: predecessor } = await activePartnership();
  const successor = await aMunicipality();
  must(await record(asEditor(predecessor), predecessor, partnership(id), [own('100')], { year: 2025 }));
  const nis = await nisOf(predecessor);
  await merge(predecessor, successor);
  expect(await thatDay(() => confirmYear(...by(successor), { year: 2025 }))).toEqual({ ok: true, value: { records: 1 } });
  const confirmed = await withActor(...at(asReader(successor), successor), listConfirmedYears);
  const who = { year: 2025, confirmedBy: asCoordinator(successor).name };
  expect(confirmed).toMatchObject([
    { ...who, originNis: await nisOf(successor), originName: null },
    { ...who, originNis: nis },
  ]);
  expect(await thatDay(() => confirmYear(...by(successor), { year: 2025 }))).toMatchObject({ ok: true, unchanged: true });
});
