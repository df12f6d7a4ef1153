import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DatedValue } from '@/lib/domain/guidance/rules/values';
import { type TrendFigure, trendOf } from '@/lib/domain/portfolio/rules/trend';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { aPartnership, aRecord, operating, TODAY } from '@/tests/support/years-of-a-partnership';
import { TrendSheet } from './trend-sheet';

const ASKED = { municipalityId: 'roeselare', today: TODAY };
const SPENT = [820_000, 640_000, 910_000, 1_050_000, 1_120_000, 1_200_000, 1_030_000];
const RECORDS = [
  ...SPENT.map((cents, at) => aRecord(2019 + at, { lines: [operating(null, cents)], fteActual: 50 })),
  aRecord(2026, { lines: [operating(760_000)], ftePlanned: 30 }),
];

function drawn(figure: TrendFigure, { records = RECORDS, values = [] as readonly DatedValue[], locale = 'nl' as 'nl' | 'en' } = {}) {
  const messages = messagesFor(locale);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Brussels">
      <TrendSheet
        partnership="Roeselare – Dogbo"
        file="/m/roeselare/figures/csv"
        trend={trendOf(figure, aPartnership(), records, values, ASKED)}
      />
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ');
}
const drawings = (html: string) => html.match(/<svg[^>]*role="img".*?<\/text><g[^>]*>.*?<\/svg>(?=<|$)/gs) ?? [];
const figuresOn = (html: string) => [...html.matchAll(/<text[^>]*font-semibold fill-[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const cellsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row"[^>]*>([^<]*)<\/th>(.*?)<\/tr>/g)].map(([, year, cells = '']) => [
    year,
    ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  ]);

describe('money over the years', () => {
  test('has a sentence for who does not see it, and says first how the running year stands', () => {
    const html = drawn('own_operating');
    expect(html).toContain(
      'aria-label="Eigen werkingsmiddelen van Roeselare – Dogbo per jaar, in euro, 2019–2026. Raming 2026 is € 2.400 onder de richtwaarde, in orde van 2022 tot 2025. De cijfers staan in de tabel."',
    );
    expect(drawn('own_operating', { locale: 'en' })).toContain(
      'The plan for 2026 is €2,400 below the benchmark value, met from 2022 to 2025.',
    );
  });

  test('is drawn twice, the narrow one with the last five years, which says where the others are', () => {
    const html = drawn('own_operating');
    expect(drawings(html)).toHaveLength(2);
    expect(figuresOn(html)).toEqual([
      ...['10.500', '11.200', '12.000', '10.300', '7.600'],
      ...['8.200', '6.400', '9.100', '10.500', '11.200', '12.000', '10.300', '7.600'],
    ]);
    expect(html.match(/Oudere jaren staan in de tabel\./g)).toHaveLength(1);
  });

  test('stands in the table with the same figures, the latest year first', () => {
    const rows = cellsOf(drawn('own_operating'));
    expect(rows[0]).toEqual(['2026', '7.600', '–', '10.000', 'nog € 2.400']);
    expect(rows.at(-1)).toEqual(['2019', '–', '8.200', '10.000', '€ 1.800 onder de richtwaarde']);
    expect(rows).toHaveLength(8);
  });

  test('writes a figure once, for its bar at two widths, the axis and the table', () => {
    const written: number[] = [];
    const real = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format') ?? {};
    const told = {
      ...real,
      get(this: Intl.NumberFormat) {
        const format: (value: number) => string = real.get?.call(this);
        return (value: number) => {
          written.push(value);
          return format(value);
        };
      },
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', told);
    try {
      drawn('own_operating');
      drawn('staff_time');
    } finally {
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', real);
    }
    for (const cents of SPENT) expect(written.filter((value) => value === cents / 100)).toHaveLength(1);
    expect(written.filter((value) => value === 0.3)).toHaveLength(1);
  });

  test('names only what is there in its key', () => {
    const html = drawn('own_operating');
    for (const word of ['werkelijk', 'raming', 'richtwaarde € 10.000', 'vóór 2023: vergeleken met de richtwaarde van 2023', 'in orde'])
      expect(html).toContain(word);
    expect(html).not.toContain('nog in te vullen');
    expect(drawn('own_operating', { records: RECORDS.slice(5) })).toContain('nog in te vullen');
  });

  test('follows other values, in the line, the axis, the sentence and the table, and knows no other', () => {
    const values = [
      { key: 'own_operating_cents', value: 1_200_000, validFromYear: null },
      { key: 'staff_hundredths', value: 60, validFromYear: null },
    ] as const;
    const money = drawn('own_operating', { values });
    expect(money).toContain('Raming 2026 is € 4.400 onder de richtwaarde');
    expect(money).toContain('richtwaarde € 12.000');
    expect(money).not.toContain('10.000');
    const staff = drawn('staff_time', { values });
    expect(staff).toContain('richtwaarde 0,6 VTE');
    expect(cellsOf(staff)[0]).toEqual(['2026', '0,30', '–', '0,60', 'nog 0,3 VTE']);
  });

  test('of which nothing is known says so, without a drawing', () => {
    const html = drawn('own_operating', { records: [] });
    expect(html).toContain('Er staan nog geen cijfers.');
    expect(html).not.toContain('role="img"');
  });

  test('of predecessors has a bar for each, and says whose they are', () => {
    const records = [
      aRecord(2024, { originNis: '44043', origin: { nis: '1', name: 'Merelbeke', untilYear: 2024 }, lines: [operating(null, 600_000)] }),
      aRecord(2024, { originNis: '44040', origin: { nis: '1', name: 'Melle', untilYear: 2024 }, lines: [operating(null, 500_000)] }),
    ];
    const html = drawn('own_operating', { records });
    expect(html).toContain('2024, van links naar rechts: Merelbeke en Melle');
    expect(figuresOn(html).filter((figure) => figure === '6.000' || figure === '5.000')).toHaveLength(4);
    expect(html).not.toContain('11.000');
    expect(cellsOf(html).map(([year]) => year)).toContain('2024, Melle');
  });
});
