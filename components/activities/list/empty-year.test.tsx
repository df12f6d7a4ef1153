import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/domain/access/rules';
import { activityFilter } from '@/lib/domain/activities/schema';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { activityAsked } from './asked';
import { EmptyYear } from './empty-year';

const ADDING = '/m/x/activities/new?partnership=a';

const shown = (year: string, years: readonly number[], adding: typeof ADDING | null, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Brussels">
      <EmptyYear asked={activityAsked(activityFilter.parse({ year }), '/m/x/activities', '2026-11-24')} years={years} adding={adding} />
    </NextIntlClientProvider>,
  );

describe('a year without activities', () => {
  test('is added to, or takes over from the year before that has some', () => {
    const html = shown('', [2027, 2024, 2019], ADDING);
    expect(html).toContain('Nog geen activiteiten in 2026');
    expect(html).toContain(`href="/nl${ADDING}"`);
    expect(html).toContain('href="/nl/m/x/activities?year=2024"');
    expect(html).toContain('Activiteiten van 2024 bekijken');
    expect(html).toContain('Herhalen');
    expect(shown('', [2024], ADDING, 'en')).toContain('Look at the activities of 2024');
  });

  test('leads to a later year when there is none before, and says nothing of repeating then', () => {
    const html = shown('2020', [2027, 2026], ADDING);
    expect(html).toContain('href="/nl/m/x/activities"');
    expect(html).toContain('Activiteiten van 2026 bekijken');
    expect(html).not.toContain('Herhalen');
  });

  test('is only looked past by who reads', () => {
    const html = shown('', [2024], null);
    expect(html).toContain('Activiteiten van 2024 bekijken');
    expect(html).not.toContain('toevoegen');
    expect(html).not.toContain('Herhalen');
  });

  test('without any year that has some, only adding is left', () => {
    expect(shown('2020', [], ADDING)).not.toContain('bekijken');
    expect(shown('2020', [], ADDING)).toContain('toevoegen');
    expect(shown('2020', [], null)).not.toContain('<a');
  });
});
