import { expect, test } from 'vitest';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { withdrawPartnership } from '@/lib/domain/partnerships/commands/withdrawing';
import { confirmYear, reopenRecord, takeOverPlan } from '@/lib/domain/resources/commands/confirming';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, at, type OwnMunicipality } from '../../support/people';
import { kept, member, own, partnership, record, thatDay } from '../../support/recording';
import { activeMembership, jointPartnership } from '../../support/worlds';

const ROUNDS = 15;
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const confirm = (municipality: OwnMunicipality) => thatDay(() => confirmYear(...by(municipality), { year: 2025 }));

test('a year is confirmed while its partnership is withdrawn: one of the two, whoever takes part', { timeout: 60_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, lead, participant } = await jointPartnership();
    must(await record(asEditor(participant), participant, partnership(id), [own('100')], { year: 2025 }));
    const [confirmed, withdrawn] = await Promise.all([
      confirm(participant),
      withdrawPartnership(...by(lead), { partnershipId: id, reason: 'Fout' }),
    ]);
    expect(confirmed.ok).toBe(true);
    expect((await kept(partnership(id)))[0]?.locked).toBe(!withdrawn.ok);
    if (!withdrawn.ok) expect(withdrawn.code).toBe('has_confirmed_year');
  }
});

test('a year is confirmed while its membership is withdrawn: one of the two', { timeout: 60_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, municipality } = await activeMembership();
    must(await record(asEditor(municipality), municipality, member(id), [own('100')], { year: 2025 }));
    const [confirmed, withdrawn] = await Promise.all([
      confirm(municipality),
      withdrawMembership(...by(municipality), { membershipId: id, reason: 'Fout' }),
    ]);
    expect(confirmed.ok).toBe(true);
    expect((await kept(member(id)))[0]?.locked).toBe(!withdrawn.ok);
  }
});

test('figures are written while the municipality leaves the partnership: kept before, or not found after', {
  timeout: 60_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, participant } = await jointPartnership();
    must(await record(asEditor(participant), participant, partnership(id), [own('100')], { year: 2025 }));
    const [saved, left, taken] = await Promise.all([
      record(asEditor(participant), participant, partnership(id), [own('200', 10_000)], { year: 2025 }),
      leavePartnership(...by(participant), { partnershipId: id, year: 2026 }),
      takeOverPlan(...at(asEditor(participant), participant), { year: 2025 }),
    ]);
    expect([left.ok, taken.ok]).toEqual([true, true]);
    if (!saved.ok) expect(saved.code).toBe('not_found');
    expect((await kept(partnership(id)))[0]?.lines[0]).toMatch(saved.ok ? /operating {2}20000/ : /operating {2}10000/);
  }
});

test('a record is reopened while the municipality leaves the partnership: opened before, or not found after', {
  timeout: 60_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, participant } = await jointPartnership();
    must(await record(asEditor(participant), participant, partnership(id), [own('100')], { year: 2025 }));
    must(await confirm(participant));
    const [of] = await kept(partnership(id));
    const [opened] = await Promise.all([
      reopenRecord(...by(participant), { recordId: of?.id, reason: 'Factuur kwam later' }),
      leavePartnership(...by(participant), { partnershipId: id, year: 2026 }),
    ]);
    if (!opened.ok) expect(opened.code).toBe('not_found');
    expect(await rows('select confirmed_at is null as open from yearly_records where partnership_id = $1', [id])).toEqual([
      { open: opened.ok },
    ]);
  }
});
