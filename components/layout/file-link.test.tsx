import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { CSV_DIALECTS } from '../../lib/platform/csv';
import { FileLink } from './file-link';

const shown = (props: Pick<ComponentProps<typeof FileLink>, 'file' | 'about'>, locale: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      <FileLink name="CSV" {...props} />
    </NextIntlClientProvider>,
  );
const addressesIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

test('a file is offered as it goes without saying, and beside it in each dialect there is', () => {
  const dialects = Object.keys(CSV_DIALECTS);
  expect(addressesIn(shown({ file: '/m/x/mix/csv' }))).toEqual([
    '/nl/m/x/mix/csv',
    ...dialects.map((dialect) => `/nl/m/x/mix/csv?separator=${dialect}`),
  ]);
  expect(addressesIn(shown({ file: '/m/x/resources/csv?year=2026' }, 'en'))).toEqual([
    '/en/m/x/resources/csv?year=2026',
    ...dialects.map((dialect) => `/en/m/x/resources/csv?year=2026&separator=${dialect}`),
  ]);
});

test('says what the choice is between, of which file, and that it is kept', () => {
  const html = shown({ file: '/m/x/mix/csv', about: 'Mix' }).replaceAll('&#x27;', "'");
  for (const said of ['aria-label="Puntkomma’s of komma’s: Mix"', 'Met puntkomma’s, voor Excel in België', 'Je keuze geldt voortaan'])
    expect(html).toContain(said);
  expect(shown({ file: '/m/x/mix/csv' }, 'en')).toContain('With semicolons, for Excel in Belgium');
});
