import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import type { ResourcesRow, ResourcesTable } from '@/lib/domain/portfolio/rules/resources-table';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { statementsOf } from '../../support/database';
import { join } from '../../support/own-membership';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { approach, line, member, nisOf, own, ownActual, partnership, record, staff, thatDay } from '../../support/recording';
import { activePartnership, DOGBO, jointPartnership, withdraw } from '../../support/worlds';

const yearOf = (municipality: OwnMunicipality, year = 2026, actor: Actor = asReader(municipality)) =>
  thatDay(() => withActor(...at(actor, municipality), (reader) => getYearOfResources(reader, { year, today: '2026-11-24' })));
const rowsOf = ({ groups }: ResourcesTable) => groups.flatMap(({ rows }) => rows);
const told = (table: ResourcesTable) =>
  rowsOf(table).map(({ subject, figures, verdicts }) => [
    subject.kind,
    figures.own_operating.planned,
    figures.own_operating.actual,
    figures.fte.planned,
    verdicts.map(({ guideline, state }) => `${guideline} ${state}`),
  ]);

/** A municipality with a partnership, two memberships (one withdrawn) and money without a partnership in 2026. */
async function aYear() {
  const { id, municipality } = await activePartnership();
  const [editor, coordinator] = [asEditor(municipality), asCoordinator(municipality)];
  const network = await join(...at(coordinator, municipality), { organisation: 'Netwerk' });
  const wrong = await join(...at(coordinator, municipality), { organisation: 'Vergissing' });
  must(await record(editor, municipality, partnership(id), [own('7600'), ownActual('5.150,40'), staff('0,3')]));
  must(await record(editor, municipality, partnership(id), [own('1')], { year: 2025 }));
  must(await record(editor, municipality, member(network), [line('own', 'staff', '3000')]));
  must(await record(editor, municipality, member(wrong), [own('1000')]));
  must(await record(editor, municipality, approach('indirect'), [own('18000'), line('own', 'in_kind', '500')]));
  must(await withdrawMembership(coordinator, at(coordinator, municipality)[1], { membershipId: wrong, reason: 'dubbel' }));
  return { id, municipality, coordinator, network };
}

describe('one year of a municipality', () => {
  test('has its partnerships, memberships and approaches with what was recorded, judged, and together', async () => {
    const { municipality } = await aYear();
    const { table, confirmations } = await yearOf(municipality);
    expect(told(table)).toEqual([
      ['partnership', 760_000, 515_040, 30, ['C2C-01 below', 'C2C-02 below']],
      ['membership', null, null, null, []],
      ['approach', 1_800_000, null, null, []],
    ]);
    expect(table.totals).toMatchObject({ own_operating: { planned: 2_560_000, actual: 515_040 }, staff: { planned: 300_000 } });
    expect(table.inKind).toEqual({ planned: 50_000, actual: null });
    expect(confirmations).toEqual([]);
  });

  test('is the same for who reads it at VVSG, and empty for another municipality', async () => {
    const { municipality } = await aYear();
    const seen = await yearOf(municipality);
    for (const role of ['adviser', 'administrator'] as const) expect(await yearOf(municipality, 2026, atVvsg(role))).toEqual(seen);
    expect(rowsOf((await yearOf(await aMunicipality())).table)).toEqual([]);
  });

  test('says who confirmed it, and which record came after that', async () => {
    const { municipality, coordinator, network } = await aYear();
    must(await thatDay(() => confirmYear(...at(coordinator, municipality), { year: 2026 })));
    const later = await join(...at(coordinator, municipality), { organisation: 'Later' });
    must(await record(coordinator, municipality, member(later), [own('10')]));
    const { table, confirmations } = await yearOf(municipality);
    expect(confirmations).toMatchObject([{ year: 2026, confirmedBy: coordinator.name, originName: null }]);
    const locked = rowsOf(table).map(({ subject, record: kept }) => [subject.id, kept?.confirmedAt !== null]);
    expect(locked).toContainEqual([later, false]);
    expect(locked).toContainEqual([network, true]);
    expect((await yearOf(municipality, 2025)).confirmations).toEqual([]);
  });

  test('judges a joint partnership on all that take part, and shows the others in no row', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('12000'), staff('0,3')]));
    must(await record(asEditor(participant), participant, partnership(id), [own('900'), staff('0,2')]));
    expect(told((await yearOf(lead)).table)).toEqual([['partnership', 1_200_000, null, 30, ['C2C-01 met']]]);
    expect(told((await yearOf(participant)).table)).toEqual([['partnership', 90_000, null, 20, ['C2C-01 below', 'C2C-02 met']]]);
    for (const municipality of [invited, stranger]) expect(rowsOf((await yearOf(municipality)).table)).toEqual([]);
  });

  test('keeps what was recorded in a partnership that was left, as no longer ours; a partnership that was withdrawn counts nowhere', async () => {
    const { id, lead, participant } = await jointPartnership();
    must(await record(asEditor(participant), participant, partnership(id), [own('900')]));
    must(await thatDay(() => leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 })));
    expect(rowsOf((await yearOf(participant)).table)).toMatchObject([{ isOurs: false, figures: { own_operating: { planned: 90_000 } } }]);
    expect(rowsOf((await yearOf(participant, 2027)).table)).toEqual([]);
    must(await record(asEditor(lead), lead, partnership(id), [own('12000')]));
    await withdraw({ id, municipality: lead });
    const { table } = await yearOf(lead);
    expect([rowsOf(table), table.totals.own_operating.planned]).toEqual([[], null]);
  });

  test('of a merged municipality has the records of those that went up in it, under their names', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const successor = await aMunicipality();
    must(await record(asEditor(predecessor), predecessor, partnership(id), [own('6000')], { year: 2025 }));
    must(await record(asEditor(predecessor), predecessor, partnership(id), [own('5000')]));
    must(await thatDay(() => confirmYear(...at(asCoordinator(predecessor), predecessor), { year: 2025 })));
    const administrator = atVvsg('administrator');
    const merger = { predecessorId: predecessor.id, successorId: successor.id, firstDay: '2026-11-24' };
    must(await thatDay(() => mergeMunicipalities(administrator, platformScope(administrator), merger)));
    must(await record(asEditor(successor), successor, partnership(id), [own('12000')]));
    const { table } = await yearOf(successor);
    const origin = { nis: await nisOf(predecessor), name: predecessor.name, untilYear: 2026 };
    const money = (row: ResourcesRow) => row.verdicts.find(({ guideline }) => guideline === 'C2C-01');
    expect(rowsOf(table).map((row) => [row.record?.origin, money(row)?.state, money(row)?.difference])).toEqual([
      [null, 'met', null],
      [origin, 'below', 500_000],
    ]);
    const before = await yearOf(successor, 2025);
    expect(before.confirmations).toMatchObject([{ originName: predecessor.name }]);
    // What one of the two confirmed is not the whole of it: the other says so itself.
    expect(before.isConfirmed).toBe(false);
    must(await thatDay(() => confirmYear(...at(asCoordinator(successor), successor), { year: 2025 })));
    const after = await yearOf(successor, 2025);
    expect([after.isConfirmed, after.confirmations.map(({ originName }) => originName)]).toEqual([true, [null, predecessor.name]]);
  });

  test('takes six statements, however much there is', async () => {
    const few = await aMunicipality();
    const { municipality: many, coordinator } = await aYear();
    for (let n = 0; n < 12; n += 1) {
      const { id } = must(
        await registerPartnership(...at(coordinator, many), { ...DOGBO, places: [{ name: `Plaats ${n}`, country: 'BJ' }] }),
      );
      must(await record(coordinator, many, partnership(id), [own('100'), staff('0,1')]));
    }
    expect(rowsOf((await yearOf(many)).table)).toHaveLength(15);
    for (const municipality of [few, many]) expect(await statementsOf(() => yearOf(municipality))).toHaveLength(6);
  });
});
