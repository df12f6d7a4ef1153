import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { dayBefore } from '@/lib/domain/municipalities/rules';
import { acceptInvitation, handOverLead, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { offerRole } from '@/lib/domain/people/commands/offering';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { findSession } from '@/lib/platform/auth/session';
import { startSession } from '@/lib/platform/auth/sign-in';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, emailOf } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { activePartnership, DOGBO } from '../../support/worlds';

const administrator = atVvsg('administrator');
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const merge = (predecessor: OwnMunicipality, successor: OwnMunicipality, firstDay = today(), actor = administrator) =>
  mergeMunicipalities(actor, platformScope(actor), { predecessorId: predecessor.id, successorId: successor.id, firstDay });
const partnerships = async (municipality: OwnMunicipality) =>
  (await withActor(...by(municipality), (reader) => listPartnerships(reader))).rows.map(({ id }) => id).sort();
const history = (municipality: OwnMunicipality, id: string) => withActor(...by(municipality), (reader) => listHistory(reader, id));
const partOf = (municipality: OwnMunicipality, id: string) =>
  rows('select state, from_year, until_year from participations where municipality_id = $1 and partnership_id = $2', [municipality.id, id]);
const join = async (lead: OwnMunicipality, other: OwnMunicipality, id: string, year: number) => {
  must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: other.id }));
  must(await acceptInvitation(...by(other), { partnershipId: id, year }));
};

/** No row anywhere with that municipality's id: everything moved or is gone. */
async function leftBehind({ id }: OwnMunicipality): Promise<string[]> {
  const columns = await rows<{ tbl: string; col: string }>(
    `select c.relname::text as tbl, a.attname::text as col from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('municipality_id', 'lead_municipality_id')`,
  );
  const left: string[] = [];
  for (const { tbl, col } of columns)
    if ((await rows(`select 1 from ${tbl} where ${col} = $1`, [id])).length > 0) left.push(`${tbl}.${col}`);
  return left;
}

describe('a merger', () => {
  test('moves partnerships and people, and the successor reads the history of both, with who merged them', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const [successor, other] = [await aMunicipality(), await aMunicipality()];
    must(await inviteMunicipality(...by(predecessor), { partnershipId: id, municipalityId: other.id }));
    const own = must(await registerPartnership(...by(successor), { ...DOGBO, places: [...DOGBO.places] }));
    must(await merge(predecessor, successor));
    expect(await partnerships(successor)).toEqual([id, own.id].sort());
    expect(await withActor(...by(successor), (reader) => findPartnership(reader, id))).toMatchObject({ leads: true });
    const entries = await history(successor, id);
    expect(entries.map(({ command }) => command)).toEqual(['mergeMunicipalities', 'inviteMunicipality', 'registerPartnership']);
    expect(entries[0]).toMatchObject({ actorName: administrator.name });
    expect(entries[0]?.changes).toContainEqual({
      table: 'partnerships',
      field: 'lead_municipality_id',
      from: predecessor.id,
      to: successor.id,
    });
    expect(await leftBehind(predecessor)).toEqual([]);
    expect(
      await rows('select slug from municipalities where successor_id = $1 and valid_to = $2::date', [successor.id, dayBefore(today())]),
    ).toEqual([{ slug: predecessor.slug }]);
    expect(await asRole('tweespan_admin', null, (run) => run("select 1 from events where command = 'mergeMunicipalities'"))).not.toEqual(
      [],
    );
  });

  test('of lead and participant leaves one part in their partnership, over the years of both', async () => {
    const { id, municipality: lead } = await activePartnership();
    const participant = await aMunicipality();
    await join(lead, participant, id, 2020);
    must(await merge(participant, lead));
    expect(await partOf(lead, id)).toEqual([{ state: 'accepted', from_year: 2010, until_year: null }]);
    expect(await leftBehind(participant)).toEqual([]);
  });

  test('into a participant makes that one the lead', async () => {
    const { id, municipality: lead } = await activePartnership();
    const participant = await aMunicipality();
    await join(lead, participant, id, 2020);
    must(await merge(lead, participant));
    expect(await partOf(participant, id)).toEqual([{ state: 'accepted', from_year: 2010, until_year: null }]);
    expect(await withActor(...by(participant), (reader) => findPartnership(reader, id))).toMatchObject({
      leads: true,
      participants: [{ id: participant.id }],
    });
  });

  test('never loses a partnership to an invitation that was still open', async () => {
    const { id, municipality: lead } = await activePartnership();
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    await join(lead, predecessor, id, 2015);
    must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: successor.id }));
    must(await merge(predecessor, successor));
    expect(await partOf(successor, id)).toEqual([{ state: 'accepted', from_year: 2015, until_year: null }]);
  });

  test('joins people: who worked for both keeps each role once, and a session that runs has it at the next request', async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const email = emailOf();
    const { personId } = await add(predecessor, { email, role: 'coordinator' });
    await add(successor, { email, role: 'coordinator' });
    await add(predecessor, { email, role: 'editor' });
    const sessionId = (await startSession({ id: personId, name: 'Iemand' }, null))?.sessionId ?? '';
    must(await merge(predecessor, successor));
    const session = await findSession(sessionId, 'nl', successor.slug);
    expect(session?.actor.roles).toEqual({ [successor.id]: expect.arrayContaining(['coordinator', 'editor']) });
    expect(session?.actor.roles[successor.id]).toHaveLength(2);
    expect(session?.named).toMatchObject({ id: successor.id });
    expect(await leftBehind(predecessor)).toEqual([]);
  });

  test('can be followed by another: addresses lead to the municipality that lives', async () => {
    const { id, municipality: first } = await activePartnership();
    const [second, third] = [await aMunicipality(), await aMunicipality()];
    const stranger = await aMunicipality();
    must(await merge(first, second));
    must(await merge(second, third));
    expect(await partnerships(third)).toEqual([id]);
    expect(await leftBehind(first)).toEqual([]);
    expect(await leftBehind(second)).toEqual([]);
    const { personId } = await add(stranger, { role: 'reader' });
    const sessionId = (await startSession({ id: personId, name: 'Iemand' }, null))?.sessionId ?? '';
    for (const ended of [first, second])
      expect(await findSession(sessionId, 'nl', ended.slug)).toMatchObject({
        named: null,
        merged: { name: ended.name, endedOn: dayBefore(today()), successor: { slug: third.slug, name: third.name } },
      });
    expect(await findSession(sessionId, 'nl', 'deinze-44011')).toMatchObject({ merged: { name: 'Deinze', successor: { slug: 'deinze' } } });
    expect(await findSession(sessionId, 'nl', third.slug)).toMatchObject({ named: null, merged: null });
  });

  test('done twice changes nothing more; into another, into itself or on a strange day it is refused', async () => {
    const [predecessor, successor, other] = [await aMunicipality(), await aMunicipality(), await aMunicipality()];
    must(await merge(predecessor, successor));
    must(await merge(predecessor, successor));
    expect(await merge(predecessor, other)).toMatchObject({ ok: false, code: 'merged_elsewhere' });
    expect(await merge(other, predecessor)).toMatchObject({ ok: false, code: 'successor_ended' });
    expect(await merge(other, other)).toMatchObject({ ok: false, code: 'merges_into_itself' });
    expect(await merge(predecessor, successor, '2020-01-01')).toMatchObject({ ok: false, code: 'merger_day_implausible' });
    expect(await merge(other, successor, '2999-01-01')).toMatchObject({ ok: false, code: 'merger_day_implausible' });
    expect(await merge(other, successor, 'morgen')).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { firstDay: { code: 'not_a_day' } },
    });
  });

  test('is for VVSG’s administrator alone, also in the database itself', async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() };
    await expect(merge(predecessor, successor, today(), atVvsg('adviser'))).rejects.toMatchObject({ code: 'forbidden' });
    for (const actor of [asCoordinator(predecessor), asEditor(predecessor)])
      await expect(mergeMunicipalities(...at(actor, predecessor), input)).rejects.toMatchObject({ code: 'forbidden' });
    const raw = `select merge_municipalities('${predecessor.id}', '${successor.id}', '2024-12-31')`;
    for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_auth', 'tweespan_public'] as const)
      await expect(asRole(role, predecessor.id, (run) => run(raw))).rejects.toThrow(/permission denied/);
    expect(await rows('select 1 from municipalities where id = $1 and valid_to is not null', [predecessor.id])).toEqual([]);
  });

  test('at the same moment as other work leaves nothing behind', async () => {
    const { id, municipality: lead } = await activePartnership();
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const email = `gelijk.${predecessor.slug}@voorbeeld.example`;
    const outcomes = await Promise.all([
      registerPartnership(...by(predecessor), { ...DOGBO, places: [...DOGBO.places] }),
      inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: predecessor.id }),
      merge(predecessor, successor),
      offerRole(administrator, platformScope(administrator), {
        name: 'Net op tijd',
        email,
        municipalityId: predecessor.id,
        role: 'coordinator',
      }),
      registerPartnership(...by(predecessor), { ...DOGBO, places: [...DOGBO.places] }),
    ]);
    expect(outcomes[2]).toMatchObject({ ok: true });
    expect(await leftBehind(predecessor)).toEqual([]);
  });
});

describe('a municipality that ended', () => {
  test('registers nothing and offers no role from the day after', async () => {
    const { id, municipality: lead } = await activePartnership();
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    await join(lead, predecessor, id, 2021);
    must(await merge(predecessor, successor));
    const ended = { ok: false, code: 'municipality_ended' };
    const colleague = {
      name: 'Te laat',
      email: `laat.${predecessor.slug}@voorbeeld.example`,
      municipalityId: predecessor.id,
      role: 'coordinator',
    };
    expect(await registerPartnership(...by(predecessor), { ...DOGBO, places: [...DOGBO.places] })).toMatchObject(ended);
    expect(await offerRole(...by(predecessor), colleague)).toMatchObject(ended);
    expect(await offerRole(administrator, platformScope(administrator), colleague)).toMatchObject(ended);
    expect(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: predecessor.id })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    expect(await handOverLead(...by(lead), { partnershipId: id, municipalityId: predecessor.id })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    expect(await rows('select 1 from role_offers where email = $1', [colleague.email])).toEqual([]);
  });
});
