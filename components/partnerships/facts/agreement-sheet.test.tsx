import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { AgreementSheet } from './agreement-sheet';

type Shown = Parameters<typeof AgreementSheet>[0]['partnership'];

function shown(agreed: Partial<Shown>) {
  const partnership = { id: 'p', agreement: null, agreementYear: null, agreementUntil: null, rhythmYears: null, ...agreed } as Shown;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <AgreementSheet slug="gent" partnership={partnership} edits={false} thisYear={2026} />
    </NextIntlClientProvider>,
  );
}

test('what nobody said yet is a dash for who only reads', () => {
  expect(shown({}).split('>–<')).toHaveLength(3);
  expect(shown({ agreement: 'agreement', agreementUntil: '2026-12-31', rhythmYears: 2 })).not.toContain('>–<');
});
