import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { Cell } from './cell';
import { LiveText } from './live-text';
import { PairLine } from './pair-line';
import { ProperName } from './proper-name';
import { SavingState } from './saving-state';
import { StatRow } from './stat-row';

const shown = (element: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      {element}
    </NextIntlClientProvider>,
  );
/** What a browser that translates leaves as it is. */
const left = (html: string) => [...html.matchAll(/translate="no"[^>]*>([^<]*)</g)].map(([, text]) => text);

test('figures and names are left by a browser that translates, the words around them are not', () => {
  expect(left(shown(<ProperName>Halle</ProperName>))).toEqual(['Halle']);
  expect(left(shown(<PairLine ours={[{ name: 'Halle', detail: 'België' }]} theirs={[{ name: 'Mons' }]} />))).toEqual(['Halle', 'Mons']);
  expect(left(shown(<StatRow stats={[{ label: 'eigen middelen', figure: '€ 7.600', meaning: 'van de gemeente' }]} />))).toEqual([
    '€ 7.600',
  ]);
  const row = shown(
    <table>
      <tbody>
        <tr>
          <Cell figure>1.500</Cell>
          <Cell>vier jaar</Cell>
        </tr>
      </tbody>
    </table>,
  );
  expect(left(row)).toEqual(['1.500']);
});

test('a text that changes stands in an element of its own, a figure untranslated', () => {
  expect(shown(<LiveText>Alles bewaard</LiveText>)).toBe('<span>Alles bewaard</span>');
  expect(left(shown(<LiveText isFigure>€ 1</LiveText>))).toEqual(['€ 1']);
  expect(shown(<SavingState kind="saved">Alles bewaard</SavingState>)).toContain('<span>Alles bewaard</span>');
});
