import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { evaluate, type Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { YearFacts } from '@/lib/domain/guidance/rules/facts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { facts, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { useVerdictWords } from './verdict-words';

function Said({ verdict, year }: { readonly verdict: Verdict; readonly year: YearFacts }) {
  const words = useVerdictWords();
  return [words.word(verdict), words.title(verdict, { facts: year }), words.missing(verdict)].join(' | ');
}

function said(parts: Partial<YearFacts>, locale: 'nl' | 'en' = 'nl') {
  const year = facts(parts);
  const verdict = evaluate(year, VALUES).find(({ guideline }) => guideline === 'C2C-02');
  if (verdict === undefined) throw new Error('staff time is judged');
  const words = <Said verdict={verdict} year={year} />;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      {words}
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ');
}

const lead = { municipalityId: 'd', name: 'Deinze', records: [record({ confirmed: true, fteActual: 10 })] };

test('a participant with an open plan reads of its plan, although the lead’s year is confirmed', () => {
  const mine = roeselare(record({ ftePlanned: 20 }));
  expect(said({ own: mine, participants: [lead, mine] })).toContain('Raming is 0,2 VTE onder de richtwaarde');
  expect(said({ own: lead, participants: [lead, mine] })).toContain('| 0,2 VTE onder de richtwaarde');
});

test('who no longer sees the others is not asked to fill anything in', () => {
  const mine = roeselare(record({ fteActual: 30 }));
  const left = { year: 2025, own: mine, othersHidden: true };
  expect(said(left)).toBe('Zonder oordeel | Zonder oordeel | De cijfers van de andere gemeenten zijn niet meer zichtbaar.');
  expect(said(left, 'en')).toBe('Without a verdict | Without a verdict | The figures of the other municipalities can no longer be seen.');
});
