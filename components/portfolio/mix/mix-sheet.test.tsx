import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MixMeasure } from '@/lib/domain/portfolio/rules/mix';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { aRecord, operating } from '@/tests/support/years-of-a-partnership';
import { MixSheet } from './mix-sheet';

const approach = (code: string, name: string, markShape: string, markColour: string) => ({
  ...{ code, name, markShape, markColour },
  hasPlace: true,
  partnerIsLocalGovernment: true,
  what: '',
});
const APPROACHES = [
  approach('city_to_city', 'Stedenband', 'circle', 'approach-1'),
  approach('networks', 'Internationale netwerken', 'ring', 'approach-6'),
  approach('later', 'Vorm van later', 'star', 'approach-99'),
];
const MIX = mixOfYear({
  approaches: APPROACHES.map(({ code }) => code),
  records: [
    aRecord(2026, { lines: [operating(760_000), { ...operating(240_050), source: 'federal' }], ftePlanned: 30 }),
    aRecord(2026, { partnershipId: null, approach: 'networks', lines: [operating(200_000)] }),
  ],
});

function shown(measure: MixMeasure) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <MixSheet mix={MIX} approaches={APPROACHES} measure={measure} path="/m/roeselare" file="/m/roeselare/mix/csv" />
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ');
  const rows = [...html.matchAll(/<tr><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name = '', cells = '']) => [
    name.replace(/<[^>]*>/g, ''),
    ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  ]);
  return { html, rows };
}

test('every approach has its row, with a dash where there is nothing', () => {
  expect(shown('own_operating').rows).toEqual([
    ['Stedenband', '1', '7.600', '79 %', '0,30'],
    ['Internationale netwerken', '–', '2.000', '21 %', '–'],
    ['Vorm van later', '–', '–', '', '–'],
    ['Totaal', '1', '9.600', '100 %', '0,30'],
  ]);
});

test('what is measured is chosen in the address, and the share follows', () => {
  const { html, rows } = shown('total');
  expect(html).toMatch(
    /aria-current="true"[^>]*href="\/nl\/m\/roeselare\?mix=total#mix"|href="\/nl\/m\/roeselare\?mix=total#mix"[^>]*aria-current="true"/,
  );
  expect(rows[0]).toEqual(['Stedenband', '1', '10.000,50', '83 %', '0,30']);
  expect(rows[1]?.slice(2, 4)).toEqual(['2.000,00', '17 %']);
  expect(shown('staff').rows.map((row) => row[3])).toEqual(['100 %', '', '', '100 %']);
  expect(shown('number').rows.map((row) => row[3])).toEqual(['100 %', '', '', '100 %']);
});

test('it says what is counted and where money goes without a partnership', () => {
  const { html } = shown('own_operating');
  expect(html).toContain('Aantal telt 1 samenwerking en geen lidmaatschappen die in 2026 lopen.');
  expect(html).toContain('Internationale netwerken heeft hier geld of uren, maar geen samenwerking.');
});

test('each bar has a colour on the screen and a pattern in print; one that is not known takes the free ones', () => {
  const { html } = shown('own_operating');
  expect(html).toContain('fill:var(--color-approach-1, var(--color-approach-fallback))');
  expect(html.match(/<pattern /g)).toHaveLength(2);
});
