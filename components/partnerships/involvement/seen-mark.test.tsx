import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { SeenMark } from './seen-mark';

test('the year beside a tick says for all eyes that it is when it was last seen', () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <SeenMark year={2024} />
    </NextIntlClientProvider>,
  );
  expect(html.replace(/<span class="sr-only">.*?<\/span>/g, '')).toContain('laatst gezien in');
});
