import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { brokenRule } from './rules';
import { WhenBox } from './when-box';

const shown = (typed: string, precision: 'any' | 'day' | 'year', locale: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      <WhenBox precision={precision} typed={typed} name="when" defaultValue={typed} />
    </NextIntlClientProvider>,
  );

test('the box is one of text, so that no browser decides the order of day and month', () => {
  expect(shown('', 'day')).toContain('inputMode="text"');
  expect(shown('', 'year')).toContain('inputMode="numeric"');
  expect(shown('', 'day')).not.toContain('type="date"');
});

test('what was understood stands under it, in the language of the page', () => {
  expect(shown('14/5/2010', 'day')).toContain('>14 mei 2010</span></p>');
  expect(shown('mei 1998', 'any', 'en')).toContain('>May 1998</span></p>');
  for (const typed of ['14 mei 2010', '14/5', '31/2/2010', '']) expect(shown(typed, 'day')).toContain('leading-snug"></p>');
});

test('the browser refuses what the server would, with the same code', () => {
  const day = { required: true, when: { precision: 'day', earliest: 1900, latest: 2036 } } as const;
  expect(['', 'mei 2010', '14 mei 10', '14/5/1899', '14 mei 2010'].map((typed) => brokenRule(typed, day)?.code)).toEqual([
    'required',
    'day_missing',
    'year_in_full',
    'year_too_early',
    undefined,
  ]);
});
