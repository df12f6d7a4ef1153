import { describe, expect, test } from 'vitest';
import { countPartnerships, listPartnerships, listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { ENTRY_ORDERS } from '@/lib/domain/partnerships/rules/listing';
import { ALL_ENTRIES, entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { statementsOf } from '../../support/database';
import { join } from '../../support/own-membership';
import { aMunicipality, asCoordinator, asReader, at, atVvsg } from '../../support/people';
import { aRegister, listOf, TODAY } from '../../support/whole-register';
import { jointPartnership } from '../../support/worlds';

describe('the pages of the list', () => {
  test('page after page holds every row once, whatever the order', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    for (let n = 0; n < 104; n += 1) await join(...at(coordinator, municipality), { organisation: n % 2 ? 'Gelijk' : 'Evengoed' });
    for (const sort of ENTRY_ORDERS) {
      for (const direction of ['asc', 'desc']) {
        const ids: string[] = [];
        for (const page of ['1', '2', '3']) {
          const found = await listOf(municipality, { sort, direction, page });
          expect(found).toMatchObject({ total: 104, pageSize: 50 });
          ids.push(...found.rows.map(({ id }) => id));
        }
        expect(new Set(ids).size).toBe(104);
        expect(ids).toHaveLength(104);
        const file = await withActor(...at(coordinator, municipality), (reader) =>
          listPartnershipsForFile(reader, entryFilter.parse({ sort, direction, page: '2' })),
        );
        expect(file.map(({ id }) => id)).toEqual(ids);
      }
    }
    expect((await listOf(municipality, { page: '4' })).rows).toEqual([]);
  });

  test('a participant sees the partnership, an invited and a strange municipality do not, and nobody the memberships of another', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    await join(...at(asCoordinator(lead), lead), { organisation: 'Alleen van de trekker' });
    expect((await listOf(lead)).rows.map((row) => [row.kind, row.leads])).toEqual([
      ['membership', true],
      ['partnership', true],
    ]);
    expect((await listOf(participant)).rows).toMatchObject([{ id, kind: 'partnership', leads: false }]);
    expect((await listOf(participant, { search: 'dogbo', country: 'BJ', approach: 'city_to_city' })).total).toBe(1);
    for (const municipality of [invited, stranger]) {
      expect(await listOf(municipality)).toMatchObject({ rows: [], total: 0 });
      expect(await listOf(municipality, { search: 'trekker' })).toMatchObject({ total: 0 });
      expect(() => municipalityScope(asReader(municipality), lead.id)).toThrow('not_found');
    }
    for (const role of ['adviser', 'administrator'] as const) {
      expect((await listOf(lead, {}, atVvsg(role))).total).toBe(2);
      expect((await listOf(invited, {}, atVvsg(role))).total).toBe(0);
    }
  });

  test('offers the forms and countries that occur, and the one that was chosen', async () => {
    const register = await aRegister();
    const actor = asReader(register);
    const overview = (chosen: { approach: string; country: string } = { approach: '', country: '' }) =>
      onDay(TODAY, () => withActor(actor, municipalityScope(actor, register.id), (reader) => countPartnerships(reader, chosen)));
    expect(await overview()).toEqual({
      partnerships: 4,
      memberships: 4,
      withdrawn: 2,
      approaches: [
        { code: 'city_to_city', name: 'Stedenband' },
        { code: 'twinning', name: 'Verbroedering' },
        { code: 'private_sector', name: expect.any(String) },
        { code: 'networks', name: 'Internationale netwerken' },
      ],
      countries: ['Benin', 'Duitsland', 'Frankrijk', 'Kaapverdië'].map((name) => ({ code: expect.any(String), name })),
    });
    const chosen = await overview({ approach: 'humanitarian_aid', country: 'SN' });
    expect(chosen.countries.map(({ code }) => code)).toContain('SN');
    const nowhere = await aMunicipality();
    expect(await withActor(...at(asReader(nowhere), nowhere), (reader) => countPartnerships(reader))).toEqual({
      partnerships: 0,
      memberships: 0,
      withdrawn: 0,
      approaches: [],
      countries: [],
    });
  });

  test('takes two statements for a page and one for a file, however many rows there are', async () => {
    const [few, many] = [await aMunicipality(), await aRegister()];
    for (const municipality of [few, many]) {
      const page = () =>
        withActor(...at(asReader(municipality), municipality), async (reader) => {
          await countPartnerships(reader);
          await listPartnerships(reader, entryFilter.parse({ search: 'dogbbo', sort: 'since', country: 'BJ' }));
        });
      expect(await statementsOf(page)).toHaveLength(2);
      const file = () => withActor(...at(asReader(municipality), municipality), (reader) => listPartnershipsForFile(reader, ALL_ENTRIES));
      expect(await statementsOf(file)).toHaveLength(1);
    }
  });
});
