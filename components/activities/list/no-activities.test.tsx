import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { NoActivities } from './no-activities';

const shown = (isWithdrawn: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <NoActivities isWithdrawn={isWithdrawn} add={<a href="/new">toevoegen</a>} />
    </NextIntlClientProvider>,
  );

test('the tab of a withdrawn partnership does not say that nothing was done yet, and invites nobody to add', () => {
  expect(shown(false)).toContain('Nog geen activiteiten in deze samenwerking');
  expect(shown(false)).toContain('toevoegen');
  expect(shown(true)).toContain('Deze samenwerking telt niet mee');
  expect(shown(true)).not.toContain('Nog geen activiteiten');
  expect(shown(true)).not.toContain('toevoegen');
});
