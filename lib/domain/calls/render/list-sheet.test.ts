import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_DIALECTS, writeCsv } from '../../../platform/csv';
import { callsFileName, callsSheet } from './list-sheet';

type ListedCall = Parameters<typeof callsSheet>[0][number];

const LINE = { id: 'l', approach: 'indirect', approachName: 'indirecte samenwerking', markShape: '', markColour: '', grantedCents: 0 };
const CALL: ListedCall = {
  ...{ id: 'c', title: 'Projecten 2026', kind: 'window', state: 'published', opensOn: '2026-09-01', closesOn: '2026-10-15' },
  ...{ isSealed: true, envelopeCents: 2_000_000, grantedCents: 0, withdrawnReason: '' },
  regulation: {
    ...{ id: 'r', name: 'Projecten in het Zuiden', versionId: 'v', no: 2 },
    ...{ councilDate: '2019-12-16', councilNumber: '2019/118', inForceFrom: '2020-01-01', inForceUntil: null },
  },
  lines: [
    { ...LINE, name: 'Scholen', envelopeCents: 500_050 },
    { ...LINE, name: '=SOM(A1)', envelopeCents: null },
  ],
};
const read = (calls: readonly ListedCall[], locale: 'nl' | 'en' = 'nl') =>
  parse(writeCsv(callsSheet(calls, locale, '2026-11-24'), 'semicolon'), {
    bom: true,
    columns: true,
    delimiter: CSV_DIALECTS.semicolon.delimiter,
  }) as Record<string, string>[];

describe('the list of calls as a file', () => {
  it('has a row for each call, with its lines in one cell', () => {
    const [row] = read([CALL]);
    expect(row).toMatchObject({
      Oproep: 'Projecten 2026',
      Status: 'gesloten',
      Reglement: 'Projecten in het Zuiden',
      Versie: '2',
      Verzegeld: 'ja',
    });
    expect(row?.Subsidielijnen?.replaceAll('\u00a0', ' ')).toBe('Scholen: € 5.000,50 | =SOM(A1)');
  });

  it('leaves out the one line of a call that nobody divided', () => {
    const whole: ListedCall = { ...CALL, lines: [{ ...LINE, name: CALL.title, envelopeCents: null }], closesOn: null, kind: 'permanent' };
    expect(read([whole], 'en')[0]).toMatchObject({ 'Grant lines': '', 'Last day': '', Kind: 'permanent', Status: 'open' });
  });

  it('is called after what it holds, where and when', () => {
    expect(callsFileName('roeselare', '2026-11-24', 'nl')).toBe('oproepen-roeselare-2026-11-24');
    expect(callsFileName('roeselare', '2026-11-24', 'en')).toBe('calls-roeselare-2026-11-24');
  });
});
