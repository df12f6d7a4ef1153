import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { describeMembership } from '@/lib/domain/memberships/commands/describing';
import { endMembership, restoreMembership, resumeMembership, withdrawMembership } from '@/lib/domain/memberships/commands/life';
import { findMembership, listRunningMemberships } from '@/lib/domain/memberships/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { activeMembership } from '../../support/worlds';

const DAY = '2026-11-24';
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const read = (municipality: OwnMunicipality, id: string) =>
  withActor(...at(asReader(municipality), municipality), (reader) => findMembership(reader, id));
const running = (municipality: OwnMunicipality) => onDay(DAY, () => withActor(...by(municipality), listRunningMemberships));
const history = (municipality: OwnMunicipality, id: string) =>
  withActor(...at(asReader(municipality), municipality), (reader) => listHistory(reader, id));
const STEPS = { endMembership, resumeMembership, withdrawMembership, restoreMembership };
const FULL = { year: '2020', reason: 'Omdat' };

describe('the end of a membership', () => {
  test('a coordinator ends it with a year and a reason, and lets it run on again', async () => {
    const { id, municipality } = await activeMembership();
    must(await endMembership(...by(municipality), { membershipId: id, year: ' 2024 ', reason: 'Te duur.\nGeen tijd.' }));
    expect(await read(municipality, id)).toMatchObject({ untilYear: 2024 });
    expect(await running(municipality)).toEqual([]);
    const [ended] = await history(municipality, id);
    expect(ended).toMatchObject({ command: 'endMembership', reason: 'Te duur.\nGeen tijd.' });
    expect(ended?.changes).toEqual([{ table: 'memberships', field: 'until_year', from: null, to: 2024 }]);

    must(await resumeMembership(...by(municipality), { membershipId: id }));
    expect(await read(municipality, id)).toMatchObject({ untilYear: null });
    expect(await running(municipality)).toHaveLength(1);
    expect((await history(municipality, id))[0]).toMatchObject({ command: 'resumeMembership', reason: '' });
  });

  test('in its last year it still runs', async () => {
    const { id, municipality } = await activeMembership();
    must(await endMembership(...by(municipality), { membershipId: id, year: 2026 }));
    expect(await running(municipality)).toHaveLength(1);
  });

  test('twice is once; another year needs undoing first', async () => {
    const { id, municipality } = await activeMembership();
    const two = await Promise.all([
      endMembership(...by(municipality), { membershipId: id, year: 2024 }),
      endMembership(...by(municipality), { membershipId: id, year: 2024 }),
    ]);
    expect(two.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await history(municipality, id)).toHaveLength(2);
    expect(await endMembership(...by(municipality), { membershipId: id, year: 2025 })).toMatchObject({
      ok: false,
      code: 'step_not_allowed',
    });
    must(await resumeMembership(...by(municipality), { membershipId: id }));
    must(await resumeMembership(...by(municipality), { membershipId: id }));
    expect(await history(municipality, id)).toHaveLength(3);
  });

  test.each([
    ['', 'required'],
    [undefined, 'required'],
    ['24', 'year_in_full'],
    ['mei 2024', 'year_alone'],
    ['2024,5', 'not_a_year'],
    [1850, 'year_too_early'],
    [2009, 'end_before_since'],
    [2037, 'year_too_late'],
  ])('the year %j is refused as %s', async (year, code) => {
    const { id, municipality } = await activeMembership();
    const answer = await onDay(DAY, () => endMembership(...by(municipality), { membershipId: id, year }));
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fields: { year: { code } } });
    expect(await read(municipality, id)).toMatchObject({ untilYear: null });
  });

  test('the beginning then stays before it', async () => {
    const { id, municipality } = await activeMembership();
    must(await endMembership(...by(municipality), { membershipId: id, year: 2020 }));
    const change = { membershipId: id, base: { since: '2010' }, change: { since: '2021' } };
    expect(await describeMembership(...by(municipality), change)).toMatchObject({
      ok: false,
      fields: { since: { code: 'since_after_end', values: { year: 2020 } } },
    });
    must(await describeMembership(...by(municipality), { ...change, change: { since: '1/2020' } }));
  });

  test('a beginning and an end that are set at the same moment never cross', async () => {
    const { id, municipality } = await activeMembership();
    await Promise.all([
      endMembership(...by(municipality), { membershipId: id, year: 2015 }),
      describeMembership(...by(municipality), { membershipId: id, base: { since: '2010' }, change: { since: '2018' } }),
    ]);
    const after = await read(municipality, id);
    expect([after?.sinceYear, after?.untilYear]).toSatisfy(
      ([since, until]) => (since === 2010 && until === 2015) || (since === 2018 && until === null),
    );
  });
});

describe('a wrong entry', () => {
  test('is withdrawn with a reason, counts nowhere, is edited no more, and comes back', async () => {
    const { id, municipality } = await activeMembership();
    must(await onDay(DAY, () => withdrawMembership(...by(municipality), { membershipId: id, reason: 'Dubbel' })));
    expect(await read(municipality, id)).toMatchObject({ withdrawnOn: DAY, withdrawnReason: 'Dubbel' });
    expect(await running(municipality)).toEqual([]);
    expect((await history(municipality, id))[0]).toMatchObject({ command: 'withdrawMembership', reason: 'Dubbel' });
    const change = { membershipId: id, base: { purpose: '' }, change: { purpose: 'x' } };
    expect(await describeMembership(...by(municipality), change)).toMatchObject({ ok: false, code: 'not_found' });
    expect(await endMembership(...by(municipality), { membershipId: id, year: 2020 })).toMatchObject({
      ok: false,
      code: 'step_not_allowed',
    });
    expect(await resumeMembership(...by(municipality), { membershipId: id })).toMatchObject({ ok: false, code: 'step_not_allowed' });

    must(await restoreMembership(...by(municipality), { membershipId: id }));
    expect(await read(municipality, id)).toMatchObject({ withdrawnOn: null, withdrawnReason: '' });
    expect((await history(municipality, id)).map(({ command }) => command)).toEqual([
      'restoreMembership',
      'withdrawMembership',
      'registerMembership',
    ]);
    must(await describeMembership(...by(municipality), change));
  });

  test('twice is once, the first reason stays', async () => {
    const { id, municipality } = await activeMembership();
    must(await restoreMembership(...by(municipality), { membershipId: id }));
    must(await withdrawMembership(...by(municipality), { membershipId: id, reason: 'Eerst' }));
    must(await withdrawMembership(...by(municipality), { membershipId: id, reason: 'Later' }));
    expect(await read(municipality, id)).toMatchObject({ withdrawnReason: 'Eerst' });
    must(await restoreMembership(...by(municipality), { membershipId: id }));
    must(await restoreMembership(...by(municipality), { membershipId: id }));
    expect(await history(municipality, id)).toHaveLength(3);
  });

  test.each([
    ['', 'required'],
    [' \n ', 'required'],
    ['a\u0000', 'unreadable'],
    ['x'.repeat(501), 'too_long'],
  ])('the reason %j is refused as %s', async (reason, code) => {
    const { id, municipality } = await activeMembership();
    expect(await withdrawMembership(...by(municipality), { membershipId: id, reason })).toMatchObject({
      ok: false,
      fields: { reason: { code } },
    });
  });
});

describe.each(Object.entries(STEPS))('%s', (_, step) => {
  test('is for the own coordinator alone', async () => {
    const { id, municipality } = await activeMembership();
    for (const actor of [asEditor(municipality), asReader(municipality), atVvsg('adviser'), atVvsg('administrator')])
      await expect(step(...at(actor, municipality), { membershipId: id, ...FULL })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await step(...by(await aMunicipality()), { membershipId: id, ...FULL })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await step(...by(municipality), { membershipId: 'no-id', ...FULL })).toMatchObject({ ok: false, code: 'invalid' });
    expect(await history(municipality, id)).toHaveLength(1);
  });
});
