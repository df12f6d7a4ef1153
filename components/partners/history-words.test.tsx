import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HistoryList } from '@/components/history/history-list';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { asOnThePage, partnerHistoryWords } from './history-words';

const [ACTIVITY, PARTNER] = ['5a0c4c52-6f0e-4f5a-9d55-0d2d3b1f5a01', '5a0c4c52-6f0e-4f5a-9d55-0d2d3b1f5a02'];
const JOINED = { table: 'activity_partners', field: 'activity_id', from: null, to: ACTIVITY } as const;
const LEFT = { ...JOINED, from: ACTIVITY, to: null };
const entry = (command: string, ...changes: HistoryEntry['changes']): HistoryEntry => ({
  eventId: command,
  at: new Date('2026-11-24T09:00:00Z'),
  command,
  actorName: 'Eva',
  reason: '',
  year: null,
  changes,
});

function told(locale: 'nl' | 'en', of: 'partner' | undefined, history: HistoryEntry[]): string {
  const say = partnerHistoryWords(PARTNER, { names: [{ id: ACTIVITY, name: 'Inleefreis' }], terms: {}, locale, word: (key) => key });
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      <HistoryList entries={asOnThePage(history)} say={say} {...(of && { of })} />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, '|');
}

describe('on the page of a partner', () => {
  test.each([
    ['nl', 'addActivityPartner', 'Eva noteerde een activiteit met deze partner.', 'Activiteit'],
    ['en', 'addActivityPartner', 'Eva noted an activity with this partner.', 'Activity'],
    ['nl', 'removeActivityPartner', 'Eva haalde deze partner weg bij een activiteit.', 'Activiteit'],
    ['en', 'removeActivityPartner', 'Eva took this partner away from an activity.', 'Activity'],
    ['nl', 'copyActivity', 'Eva kopieerde een activiteit met deze partner.', 'Activiteit'],
    ['en', 'repeatActivity', 'Eva planned an activity with this partner once more.', 'Activity'],
  ] as const)('%s: %s is told of the partner, with the activity', (locale, command, sentence, field) => {
    const text = told(locale, 'partner', [entry(command, command === 'removeActivityPartner' ? LEFT : JOINED)]);
    for (const words of [sentence, `${field}:`, 'Inleefreis']) expect(text).toContain(words);
  });

  test('where two became one, no activity was left', () => {
    expect(told('nl', 'partner', [entry('mergePartners', LEFT)])).not.toContain('Inleefreis');
  });
});

test('on any other page the sentence stays as it was', () => {
  expect(told('nl', undefined, [entry('addActivityPartner', JOINED)])).toContain('Eva voegde een partner toe.');
});
