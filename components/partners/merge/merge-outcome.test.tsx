import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { MergeOutcome } from './merge-outcome';
import type { MergeSide } from './merge-side';

const side = (name: string, more: Partial<MergeSide> = {}): MergeSide => ({
  id: name,
  facts: { kind: 'school', side: 'ours', name, placeId: null, website: '', kbo: null, vcode: null },
  said: { name, kind: 'school', placeId: '', website: '', kbo: '', vcode: '' },
  ...{ roles: 0, activities: 0, links: 0, contacts: 0, hasNotes: false },
  ...more,
});

const shown = (locale: 'nl' | 'en', goes: MergeSide) => {
  const stays = side('Atelierschool');
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      <MergeOutcome stays={stays} goes={goes} merged={stays.facts} />
    </NextIntlClientProvider>,
  );
};

test('the activities of the partner that goes come along, also where nothing else hangs on it', () => {
  const goes = side('De Atelierschool', { activities: 12 });
  expect(shown('nl', goes)).toContain('Geen rollen, 12 activiteiten, geen vaste samenwerkingen, geen contacten');
  expect(shown('en', goes)).toContain('No roles, 12 activities, no lasting links, no contacts');
  expect(shown('nl', side('De Atelierschool', { activities: 1 }))).toContain('1 activiteit,');
  expect(shown('nl', side('De Atelierschool'))).toContain('Er hangt niets aan vast.');
});
