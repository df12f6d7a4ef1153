import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { activitiesFileName, activitiesSheet } from './list-sheet';

const MARK = { markShape: 'circle', markColour: 'approach-1' };
const VISIT: Parameters<typeof activitiesSheet>[0][number] = {
  ...{ id: 'a', municipalityId: 'm', recordedBy: 'Roeselare', title: 'Werkbezoek', kind: 'working_visit', kindName: 'werkbezoek' },
  ...{ isTrip: false, status: 'done', causeName: null, firstDay: '2026-03-01', lastDay: '2026-03-31', precision: 'month' },
  ...{ setting: 'at_partner', place: { name: 'Dogbo', country: 'Benin' }, hasNoSessions: false, hasFollowUp: false },
  ...{ ours: 4, theirs: null, hasMorePeople: false, approaches: [], description: 'Over de nieuwe overeenkomst', venue: 'Stadhuis' },
  links: [
    { kind: 'partnership', id: 'p', title: 'Band', ...MARK },
    { kind: 'partnership', id: 'q', title: 'Andere band', ...MARK },
    { kind: 'membership', id: 'n', title: 'Netwerk', ...MARK },
  ],
} as const;

describe('the list as a sheet', () => {
  test('says days as exactly as they are known, counts as numbers, and nothing of what nobody knows', () => {
    const { columns, rows } = activitiesSheet([VISIT], { locale: 'nl', withTexts: true });
    const cells = Object.fromEntries(columns.map(({ head }, at) => [head, rows[0]?.[at]]));
    expect(cells).toMatchObject({
      Status: { kind: 'text', value: 'ging door' },
      Van: { kind: 'partialDate', value: '2026-03' },
      'Tot en met': { kind: 'partialDate', value: '2026-03' },
      Waar: { kind: 'text', value: 'naar de partner' },
      Samenwerkingen: { kind: 'text', value: 'Band | Andere band' },
      Lidmaatschappen: { kind: 'text', value: 'Netwerk' },
      'Deelnemers hier': { kind: 'number', value: 4 },
      'Deelnemers ginder': { kind: 'empty' },
      'Zaal of adres': { kind: 'text', value: 'Stadhuis' },
    });
  });

  test('says whether the numbers of people are complete, as the file of the ledger does', () => {
    const said = (of: Partial<typeof VISIT>) => {
      const { columns, rows } = activitiesSheet([{ ...VISIT, ...of }], { locale: 'nl', withTexts: false });
      return rows[0]?.[columns.findIndex(({ head }) => head === 'Aantallen volledig')];
    };
    expect(said({ ours: 4, theirs: 11 })).toEqual({ kind: 'text', value: 'ja' });
    expect(said({ ours: 4, theirs: 11, hasMorePeople: true })).toEqual({ kind: 'text', value: 'nee' });
    expect(said({ ours: 4, theirs: null })).toEqual({ kind: 'text', value: 'nee' });
  });

  test('without texts has no column for them', () => {
    for (const locale of LOCALES) {
      const heads = (withTexts: boolean) => activitiesSheet([VISIT], { locale, withTexts }).columns.map(({ head }) => head);
      expect(heads(true).slice(0, -2)).toEqual(heads(false));
      expect(new Set(heads(true)).size).toBe(heads(true).length);
    }
  });

  test('its file is named after the municipality and the day', () => {
    expect(activitiesFileName('roeselare', '2026-11-24', 'nl')).toBe('activiteiten-roeselare-2026-11-24');
    expect(activitiesFileName('roeselare', '2026-11-24', 'en')).toBe('activities-roeselare-2026-11-24');
  });
});
