import { describe, expect, test } from 'vitest';
import { withdrawCall } from '@/lib/domain/calls/commands/deciding';
import { countCalls, listCalls, listRunningCalls } from '@/lib/domain/calls/queries/list';
import { listVersionsForCalls } from '@/lib/domain/calls/queries/page';
import { CALL_PHASES, callPhase } from '@/lib/domain/calls/rules';
import { callFilter } from '@/lib/domain/calls/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { adoptedRegulation } from '../../support/adopted-regulation';
import { aDraft, aPublishedCall, type GrantsOffice, grantsOffice } from '../../support/calls';
import { statementsOf } from '../../support/database';
import { asReader, at, atVvsg } from '../../support/people';

const listed = async ({ handler }: GrantsOffice, asked: Record<string, string> = {}) =>
  (await withActor(...handler, (reader) => listCalls(reader, callFilter.parse(asked)))).rows.map(({ title }) => title);

/** A call in every phase on 24 November 2026. */
async function oneOfEach(office: GrantsOffice): Promise<void> {
  await aDraft(office, { title: 'Ontwerp', opensOn: '1/1/2027', closesOn: '1/2/2027' });
  await onDay('2024-08-01', () => aPublishedCall(office, { title: 'Projecten 2024', opensOn: '1/9/2024', closesOn: '15/10/2024' }));
  await aPublishedCall(office, { title: 'Tot vandaag', opensOn: '1/3/2026', closesOn: '24/11/2026' });
  await aPublishedCall(office, { title: 'Vanaf vandaag', opensOn: '24/11/2026', closesOn: '1/3/2027' });
  await aPublishedCall(office, { title: 'Inleefreizen', kind: 'permanent', opensOn: '1/1/2026', closesOn: null });
  await aPublishedCall(office, { title: 'Vanaf morgen', opensOn: '25/11/2026', closesOn: '1/3/2027' });
  const callId = await aPublishedCall(office, { title: 'Ingetrokken', opensOn: '2/1/2026', closesOn: '1/3/2027' });
  must(await withdrawCall(...office.coordinator, { callId, reason: 'Geen budget' }));
}

describe('the calls of a municipality', () => {
  test('are listed the latest first, and narrowed by phase, by the year in which they open, and by words', async () => {
    await onDay('2026-11-24', async () => {
      const office = await grantsOffice();
      await oneOfEach(office);
      expect(await listed(office)).toEqual([
        'Ontwerp',
        'Vanaf morgen',
        'Vanaf vandaag',
        'Tot vandaag',
        'Ingetrokken',
        'Inleefreizen',
        'Projecten 2024',
      ]);
      expect(await listed(office, { phase: 'open' })).toEqual(['Vanaf vandaag', 'Tot vandaag', 'Inleefreizen']);
      expect(await listed(office, { phase: 'closed' })).toEqual(['Projecten 2024']);
      expect(await listed(office, { year: '2024' })).toEqual(['Projecten 2024']);
      expect(await listed(office, { search: 'VANAF mor' })).toEqual(['Vanaf morgen']);
      expect(await listed(office, { search: 'zuiden', phase: 'draft' })).toEqual(['Ontwerp']);
      expect(await listed(office, { search: '%' })).toHaveLength(7);
      expect(await listed(office, { phase: 'voorbij', year: '1e3' })).toHaveLength(7);
    });
  });

  test('are in the phase that the rule says, each in one', async () => {
    await onDay('2026-11-24', async () => {
      const office = await grantsOffice();
      await oneOfEach(office);
      const { rows } = await withActor(...office.handler, (reader) => listCalls(reader));
      for (const phase of CALL_PHASES)
        expect(await listed(office, { phase })).toEqual(
          rows.filter((call) => callPhase(call, today()) === phase).map(({ title }) => title),
        );
      const running = await withActor(...office.handler, (reader) => listRunningCalls(reader));
      expect(running.map(({ title }) => title)).toEqual(['Inleefreizen', 'Tot vandaag', 'Vanaf vandaag', 'Vanaf morgen', 'Ontwerp']);
      expect(await withActor(...office.handler, countCalls)).toEqual({ total: 7, years: ['2024', '2026', '2027'], hasRegulation: true });
    });
  });

  test('are read in three statements, and by nobody who may not', async () => {
    const office = await grantsOffice();
    await aDraft(office);
    const { municipality } = office;
    const read = (by: ReturnType<typeof at>) =>
      withActor(...by, async (reader) => [await countCalls(reader), await listRunningCalls(reader), await listCalls(reader)] as const);
    expect(await statementsOf(() => read(office.handler))).toHaveLength(3);
    const nothing = [{ total: 0, years: [], hasRegulation: false }, [], { rows: [], total: 0 }];
    expect(await read((await grantsOffice()).handler)).toMatchObject([{ total: 0, hasRegulation: true }, [], { rows: [] }]);
    expect(await read(at(asReader(municipality), municipality))).toMatchObject(nothing);
    await expect(read(at(atVvsg('adviser'), municipality))).rejects.toThrow();
  });
});

test('a call can be of a version that was adopted and is not over, with what it proposes; a draft keeps its own', async () => {
  const office = await grantsOffice({
    choices: [
      { switch: 'closing', kind: 'permanent' },
      { switch: 'lines', lines: [{ name: 'Scholen' }], envelope: '500' },
    ],
  });
  const over = await adoptedRegulation(office.coordinator, { name: 'Afgelopen', inForceUntil: '2021-12-31' });
  await adoptedRegulation(office.coordinator, { name: 'Nog een ontwerp', isAdopted: false });
  const offered = (chosen: string | null) => withActor(...office.handler, (reader) => listVersionsForCalls(reader, chosen));
  expect(await offered(null)).toMatchObject([
    { id: office.versionId, name: 'Projecten in het Zuiden', proposed: { kind: 'permanent', lines: ['Scholen'], envelopeCents: 50_000 } },
  ]);
  expect((await offered(over.versionId)).map(({ name }) => name)).toEqual(['Afgelopen', 'Projecten in het Zuiden']);
});
