import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { listRecordsIn, listRecordsOf } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { asRole, rows } from '../../support/database';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { member, own, partnership, record } from '../../support/recording';
import { activeMembership, jointPartnership, withdraw } from '../../support/worlds';

const TABLES = ['yearly_records', 'budget_lines', 'record_shares'] as const;
type World = Awaited<ReturnType<typeof partnershipWithFigures>>;
type Party = 'lead' | 'participant' | 'invited' | 'left' | 'stranger';

describe('figures in the database itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await partnershipWithFigures();
  });
  const asParty = <T>(party: Party, work: Parameters<typeof asRole<T>>[2]) => asRole<T>('tweespan_tenant', world[party].id, work);
  const changedBy = (party: Party, statement: string, values: string[] = []) =>
    asParty(party, async (run) => {
      await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run(`${statement} returning 1`, values)).length;
    });

  test.each(TABLES)('%s: who takes part reads those of all, who left its own, invited and stranger none', async (table) => {
    for (const [party, seen] of [
      ['lead', 3],
      ['participant', 3],
      ['left', 1],
      ['invited', 0],
      ['stranger', 0],
    ] as const) {
      const read = await asParty(party, (run) => run(`select 1 from ${table} where partnership_id = $1`, [world.id]));
      expect([party, read.length]).toEqual([party, seen]);
    }
  });

  test('what is of no partnership is read by its own municipality alone', async () => {
    const aid = (party: Party) =>
      asParty(party, (run) =>
        run("select 1 from yearly_records where approach = 'humanitarian' and municipality_id = $1", [world.lead.id]),
      );
    expect(await aid('lead')).toHaveLength(1);
    for (const party of ['participant', 'invited', 'stranger'] as const) expect(await aid(party)).toEqual([]);
  });

  test.each(TABLES)('%s: each changes its own while it takes part, and nobody those of another', async (table) => {
    const own = { yearly_records: 'version', budget_lines: 'planned_cents', record_shares: 'percent' }[table];
    const statement = `update ${table} set ${own} = ${own} where partnership_id = $1`;
    for (const [party, changed] of [
      ['lead', 1],
      ['participant', 1],
      ['invited', 0],
      ['stranger', 0],
    ] as const)
      expect([party, await changedBy(party, statement, [world.id])]).toEqual([party, changed]);
    await expect(changedBy('left', statement, [world.id])).rejects.toThrow(/row-level security/);
    const others = `${statement} and municipality_id = $2::uuid`;
    expect(await changedBy('participant', others, [world.id, world.lead.id])).toBe(0);
  });

  test.each(['budget_lines', 'record_shares'])('%s: each removes its own alone; a record is removed by nobody', async (table) => {
    for (const [party, removed] of [
      ['lead', 1],
      ['participant', 1],
      ['invited', 0],
      ['left', 0],
      ['stranger', 0],
    ] as const)
      expect([party, await changedBy(party, `delete from ${table} where partnership_id = $1`, [world.id])]).toEqual([party, removed]);
    for (const party of ['lead', 'participant', 'stranger'] as const)
      await expect(changedBy(party, 'delete from yearly_records where partnership_id = $1', [world.id])).rejects.toThrow(
        /permission denied/,
      );
  });

  const INSERT = {
    yearly_records:
      "insert into yearly_records (id, municipality_id, origin_nis, year, partnership_id) values (gen_random_uuid(), app_m(), '00000', 2027, $1)",
    budget_lines:
      "insert into budget_lines (id, municipality_id, record_id, partnership_id, source, kind) values (gen_random_uuid(), app_m(), $2::uuid, $1::uuid, 'other', 'operating')",
    record_shares:
      "insert into record_shares (municipality_id, record_id, partnership_id, approach, percent) values (app_m(), $2::uuid, $1::uuid, 'indirect', 5)",
  } as const;

  test.each(TABLES)('%s: invited, left and stranger add nothing to the partnership', async (table) => {
    for (const party of ['invited', 'left', 'stranger'] as const) {
      const values = table === 'yearly_records' ? [world.id] : [world.id, world.recordOf(world.lead)];
      await expect(changedBy(party, INSERT[table], values), party).rejects.toThrow(/row-level security/);
    }
    const values = table === 'yearly_records' ? [world.id] : [world.id, world.recordOf(world.lead)];
    expect(await changedBy('lead', INSERT[table], values)).toBe(1);
  });

  test.each(TABLES)('%s: nothing is written in the name of another municipality', async (table) => {
    const named = INSERT[table].replace('app_m()', `'${world.lead.id}'::uuid`);
    const values = table === 'yearly_records' ? [world.id] : [world.id, world.recordOf(world.lead)];
    for (const party of ['participant', 'stranger'] as const)
      await expect(changedBy(party, named, values), party).rejects.toThrow(/row-level security/);
    await expect(
      changedBy('participant', `update ${table} set municipality_id = $2::uuid where partnership_id = $1 and municipality_id = app_m()`, [
        world.id,
        world.lead.id,
      ]),
    ).rejects.toThrow(/permission denied/);
  });

  test('a line or a share never hangs on the record of another: not by its id alone, nor with another partnership', async () => {
    const elsewhere = await partnershipWithFigures();
    for (const table of ['budget_lines', 'record_shares'] as const) {
      await expect(changedBy('participant', INSERT[table], [world.id, world.recordOf(world.lead)])).rejects.toThrow(/row-level security/);
      const alone = INSERT[table].replace('$1::uuid', 'null');
      await expect(changedBy('stranger', alone.replace('$2', '$1'), [world.recordOf(world.lead)])).rejects.toThrow(/row-level security/);
      await expect(
        asRole('tweespan_tenant', world.lead.id, async (run) => {
          await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
          await run(INSERT[table], [world.id, elsewhere.recordOf(elsewhere.lead)]);
        }),
      ).rejects.toThrow(/row-level security/);
    }
  });

  test('a record never stands on the part of another municipality, nor on its membership', async () => {
    const { id: theirs } = await activeMembership();
    const elsewhere = await jointPartnership();
    const inserted = (column: string, id: string) =>
      rows(
        `insert into yearly_records (id, municipality_id, origin_nis, year, ${column})
         select gen_random_uuid(), $1::uuid, '00000', 2027, $2::uuid from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e`,
        [world.lead.id, id],
      );
    // Past every policy, so that the keys themselves refuse.
    await expect(inserted('partnership_id', elsewhere.id)).rejects.toThrow(/yearly_records_participation/);
    await expect(inserted('membership_id', theirs)).rejects.toThrow(/yearly_records_membership/);
    await expect(changedBy('stranger', INSERT.yearly_records.replace('partnership_id', 'membership_id'), [theirs])).rejects.toThrow(
      /foreign key/,
    );
    await expect(
      changedBy('lead', 'update yearly_records set partnership_id = $2::uuid where partnership_id = $1', [world.id, elsewhere.id]),
    ).rejects.toThrow(/permission denied/);
  });

  test('one record has one subject, and one subject has one record a year', async () => {
    const twice =
      "insert into yearly_records (id, municipality_id, origin_nis, year, approach) values (gen_random_uuid(), app_m(), '00000', 2026, 'networks')";
    await expect(
      asParty('lead', async (run) => {
        await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        await run(twice);
        await run(twice);
      }),
    ).rejects.toThrow(/yearly_records_subject/);
    for (const [columns, values] of [
      ['', ''],
      [', partnership_id, approach', `, '${world.id}', 'networks'`],
    ])
      await expect(
        changedBy(
          'lead',
          `insert into yearly_records (id, municipality_id, origin_nis, year${columns}) values (gen_random_uuid(), app_m(), '00000', 2026${values})`,
        ),
      ).rejects.toThrow(/yearly_records_one_subject/);
  });

  test('a confirmed year is put down once, by its own municipality, and taken away by nobody', async () => {
    const year = (of: string) =>
      `insert into municipality_years (municipality_id, origin_nis, year, confirmed_at, confirmed_by) values (${of}, '00000', 2020, now(), 'x')`;
    expect(await changedBy('lead', year('app_m()'))).toBe(1);
    await expect(changedBy('participant', year(`'${world.lead.id}'`))).rejects.toThrow(/row-level security/);
    for (const statement of ['delete from municipality_years', 'update municipality_years set year = 2021'])
      await expect(changedBy('lead', statement), statement).rejects.toThrow(/permission denied/);
  });

  test('VVSG reads figures and changes none; the public and the sign-in read none', async () => {
    for (const table of TABLES) {
      const seen = await asRole('tweespan_vvsg', null, (run) =>
        run(`select municipality_id from ${table} where partnership_id = $1`, [world.id]),
      );
      expect([table, seen.length]).toEqual([table, 3]);
      await expect(asRole('tweespan_vvsg', world.lead.id, (run) => run(`update ${table} set partnership_id = null`))).rejects.toThrow(
        /permission denied/,
      );
      for (const role of ['tweespan_public', 'tweespan_auth', 'tweespan_admin'] as const)
        await expect(
          asRole(role, world.lead.id, (run) => run(`select 1 from ${table}`)),
          `${role}: ${table}`,
        ).rejects.toThrow(/permission denied/);
    }
  });

  test('the history of figures is read by their own municipality alone, also when another leads', async () => {
    const told = (party: Party) =>
      asParty(party, (run) =>
        run<{ of: string }>(
          `select distinct municipality_id as of from audit_rows where table_name in ('yearly_records', 'budget_lines') and subject_id = any (string_to_array($1, ' '))`,
          [[world.lead, world.participant, world.left].map(world.recordOf).join(' ')],
        ),
      );
    for (const party of ['lead', 'participant', 'left'] as const) expect(await told(party)).toEqual([{ of: world[party].id }]);
    for (const party of ['invited', 'stranger'] as const) expect(await told(party)).toEqual([]);
  });
});

describe('figures as the program reads them', () => {
  test('of all who take part, with their lines; of another partnership, of what has no partnership and for a stranger nothing', async () => {
    const { id, lead, participant, stranger, left } = await partnershipWithFigures();
    const inPartnerships = (municipality: OwnMunicipality) =>
      withActor(...at(asReader(municipality), municipality), async (reader) =>
        (await listRecordsIn(reader, [id], { from: 2026, until: 2026 })).filter(({ partnershipId }) => partnershipId !== null),
      );
    for (const municipality of [lead, participant]) {
      const seen = await inPartnerships(municipality);
      expect(seen.map(({ municipalityId }) => municipalityId).sort()).toEqual([lead.id, participant.id, left.id].sort());
      expect(seen.every(({ partnershipId, ftePlanned, lines }) => partnershipId === id && ftePlanned === 20 && lines.length === 1)).toBe(
        true,
      );
    }
    expect((await inPartnerships(left)).map(({ municipalityId }) => municipalityId)).toEqual([left.id]);
    expect(await inPartnerships(stranger)).toEqual([]);
    const own = await withActor(...at(asReader(lead), lead), (reader) => listRecordsIn(reader, [], { from: 2020, until: 2030 }));
    expect(own.map(({ partnershipId, approach: code }) => partnershipId ?? code).sort()).toEqual([id, 'humanitarian'].sort());
  });

  test('VVSG’s adviser reads those of the municipality at hand', async () => {
    const { id, lead } = await partnershipWithFigures();
    const [seen] = await withActor(...at(atVvsg('adviser'), lead), (reader) => listRecordsOf(reader, partnership(id)));
    expect(seen).toMatchObject({ municipalityId: lead.id, lines: [{ plannedCents: 500_000 }] });
    expect(await withActor(...at(atVvsg('adviser'), lead), (reader) => listRecordsOf(reader, member(id)))).toEqual([]);
    const inPartnership = await withActor(...at(atVvsg('adviser'), lead), (reader) =>
      listRecordsIn(reader, [id], { from: 2000, until: 2030 }),
    );
    expect(inPartnership.filter(({ partnershipId }) => partnershipId === id).length).toBeGreaterThan(1);
  });

  test('of a withdrawn partnership or membership nothing is counted; its own page still reads it', async () => {
    const { id, lead, participant } = await partnershipWithFigures();
    const { id: membership, municipality: holder, coordinator } = await activeMembership();
    must(await record(coordinator, holder, member(membership), [own('100')]));
    await withdraw({ id, municipality: lead });
    must(await withdrawMembership(...at(coordinator, holder), { membershipId: membership, reason: 'dubbel' }));
    const years = { from: 2000, until: 2030 };
    const read = async (of: OwnMunicipality) => withActor(...at(asReader(of), of), (reader) => listRecordsIn(reader, [id], years));
    expect((await read(lead)).map(({ approach: code }) => code)).toEqual(['humanitarian']);
    for (const municipality of [participant, holder]) expect(await read(municipality)).toEqual([]);
    expect(await withActor(...at(asReader(lead), lead), (reader) => listRecordsOf(reader, partnership(id)))).toHaveLength(1);
  });
});
