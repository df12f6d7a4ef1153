import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { describeMembership } from '@/lib/domain/memberships/commands/describing';
import { findMembership } from '@/lib/domain/memberships/queries';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { activeMembership, EUROCITIES } from '../../support/worlds';

const read = (municipality: OwnMunicipality, id: string) =>
  withActor(...at(asReader(municipality), municipality), (reader) => findMembership(reader, id));
const history = (municipality: OwnMunicipality, id: string) =>
  withActor(...at(asReader(municipality), municipality), (reader) => listHistory(reader, id));

describe('describing a membership', () => {
  const describeIt = (municipality: OwnMunicipality, input: unknown, actor = asEditor(municipality)) =>
    describeMembership(...at(actor, municipality), input);

  test('an editor changes facts, and the history tells from what to what', async () => {
    const { id, municipality } = await activeMembership();
    const change = { approach: 'indirect', policyField: 'youth', purpose: 'Anders', since: '5/2011' };
    const base = { approach: 'networks', policyField: '', purpose: '', since: '2010' };
    const answer = await describeIt(municipality, { membershipId: id, base, change });
    expect(answer).toMatchObject({ ok: true, value: { ...change, since: '2011-05', organisation: 'Eurocities' } });
    expect(await read(municipality, id)).toMatchObject({
      policyField: 'youth',
      purpose: 'Anders',
      sinceYear: 2011,
      since: '2011-05',
    });
    const [latest] = await history(municipality, id);
    expect(latest).toMatchObject({ command: 'describeMembership' });
    expect(latest?.changes).toHaveLength(5);
    expect(latest?.changes).toEqual(
      expect.arrayContaining([
        { table: 'memberships', field: 'purpose', from: '', to: 'Anders' },
        { table: 'memberships', field: 'approach', from: 'networks', to: 'indirect' },
        { table: 'memberships', field: 'since_year', from: 2010, to: 2011 },
        { table: 'memberships', field: 'since_month', from: null, to: 5 },
        { table: 'memberships', field: 'policy_field', from: '', to: 'youth' },
      ]),
    );
  });

  test('since when can become unknown, however it was written before', async () => {
    const { id, municipality } = await activeMembership({ ...EUROCITIES, since: '14/5/2010' });
    must(await describeIt(municipality, { membershipId: id, base: { since: '14/05/2010' }, change: { since: '' } }));
    expect(await read(municipality, id)).toMatchObject({ sinceYear: null, since: null });
  });

  test('a name of its own can be remedied, one of the list cannot', async () => {
    const own = await activeMembership({ organisation: 'Klimaatverbont', approach: 'networks' });
    must(
      await describeIt(own.municipality, {
        membershipId: own.id,
        base: { organisation: 'Klimaatverbont' },
        change: { organisation: 'Klimaatverbond' },
      }),
    );
    expect(await rows('select organisation, sort_key from memberships where id = $1', [own.id])).toEqual([
      { organisation: 'Klimaatverbond', sort_key: 'klimaatverbond' },
    ]);
    const listed = await activeMembership();
    expect(
      await describeIt(listed.municipality, {
        membershipId: listed.id,
        base: { organisation: 'Eurocities' },
        change: { organisation: 'Eigen' },
      }),
    ).toMatchObject({ ok: false, fields: { organisation: { code: 'invalid' } } });
  });

  test('two people at once: two fields both stay, one field is a conflict that shows both', async () => {
    const { id, municipality } = await activeMembership();
    const both = await Promise.all([
      describeIt(municipality, { membershipId: id, base: { purpose: '' }, change: { purpose: 'Van An' } }),
      describeIt(municipality, { membershipId: id, base: { policyField: '' }, change: { policyField: 'youth' } }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await read(municipality, id)).toMatchObject({ purpose: 'Van An', policyField: 'youth' });
    expect(await describeIt(municipality, { membershipId: id, base: { purpose: '' }, change: { purpose: 'Van Els' } })).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { purpose: { theirs: 'Van An', yours: 'Van Els' } },
    });
  });

  test('the same once more leaves nothing behind', async () => {
    const { id, municipality } = await activeMembership();
    expect(await describeIt(municipality, { membershipId: id, base: { since: '2010' }, change: { since: '2010' } })).toMatchObject({
      ok: true,
      unchanged: true,
    });
    expect(await history(municipality, id)).toHaveLength(1);
  });

  test.each([
    [{ organisation: '' }, 'organisation', 'required'],
    [{ approach: '' }, 'approach', 'choose_approach'],
    [{ approach: 'x' }, 'approach', 'choose_approach'],
    [{ policyField: 'x' }, 'policyField', 'unknown_policy_field'],
    [{ purpose: 'a\u0000' }, 'purpose', 'unreadable'],
    [{ since: 'vorig jaar' }, 'since', 'not_a_since'],
    [{ since: '1850' }, 'since', 'year_too_early'],
    [{ since: '2050' }, 'since', 'year_too_late'],
  ])('%j is refused beside its field', async (change, field, code) => {
    const { id, municipality } = await activeMembership();
    const base = { organisation: 'Eurocities', approach: 'networks', policyField: '', purpose: '', since: '2010' };
    const answer = await onDay('2026-11-24', () => describeIt(municipality, { membershipId: id, base, change }));
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
  });

  test('a reader may not, another municipality finds nothing, VVSG may not', async () => {
    const { id, municipality } = await activeMembership();
    const input = { membershipId: id, base: { purpose: '' }, change: { purpose: 'x' } };
    await expect(describeIt(municipality, input, asReader(municipality))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(describeIt(municipality, input, atVvsg('administrator'))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await describeIt(await aMunicipality(), input)).toMatchObject({ ok: false, code: 'not_found' });
    expect(await read(municipality, id)).toMatchObject({ purpose: '' });
  });
});

test('a merger moves memberships: the successor reads and edits them, with their history', async () => {
  const { id, municipality: predecessor } = await activeMembership();
  const successor = await aMunicipality();
  const administrator = atVvsg('administrator');
  const merger = { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() };
  must(await mergeMunicipalities(administrator, platformScope(administrator), merger));
  expect(await read(successor, id)).toMatchObject({ organisation: 'Eurocities', municipalityId: successor.id });
  expect((await history(successor, id)).map(({ command }) => command)).toEqual(['mergeMunicipalities', 'registerMembership']);
  must(
    await describeMembership(...at(asEditor(successor), successor), {
      membershipId: id,
      base: { purpose: '' },
      change: { purpose: 'Samen' },
    }),
  );
  expect(await rows('select 1 from memberships where municipality_id = $1', [predecessor.id])).toEqual([]);
});
