import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { AttentionSheet } from './attention-sheet';

function shown(lines: number, total: number, showsAll = false) {
  const more = {
    lines: [...'abcdefg'].slice(0, lines).map((name) => <li key={name}>{name}</li>),
    total,
    others: <i>naar de andere</i>,
  };
  const rightsIn = () => {
    throw new Error('there are no points');
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <AttentionSheet slug="roeselare" points={[]} showsAll={showsAll} more={more} rightsIn={rightsIn} />
    </NextIntlClientProvider>,
  );
}

test('all that asks for attention is counted, and what is not at hand is a link away once the rest is shown', () => {
  expect(shown(5, 12)).toContain('5 van 12 punten');
  expect(shown(5, 12)).toContain('naar de andere');
  expect(shown(5, 5)).not.toContain('naar de andere');
  expect(shown(7, 9)).toContain('4 van 9 punten');
  expect(shown(7, 9)).toContain('Alle 7 punten tonen');
  expect(shown(7, 9)).not.toContain('naar de andere');
  expect(shown(7, 9, true)).toContain('7 van 9 punten');
  expect(shown(7, 9, true)).toContain('naar de andere');
});
