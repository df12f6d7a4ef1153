import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { activityAsked } from '@/components/activities/list/asked';
import { LANES_MAX } from '@/lib/domain/activities/rules/ribbon';
import { ALL_ACTIVITIES } from '@/lib/domain/activities/schema';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { RibbonSheet } from './ribbon-sheet';

type ActivityYear = ComponentProps<typeof RibbonSheet>['activityYear'];

const TODAY = '2026-11-24';
const MARK = { markShape: 'two_uprights', markColour: 'pool' };
const MARCH = { status: 'done', firstDay: '2026-03-10', lastDay: '2026-03-10', precision: 'day' } as const;

/** So many partnerships, each with one activity. */
const yearOf = (partnerships: number) => {
  const drawn = Array.from({ length: partnerships }, (_, at): ActivityYear['drawn'][number] => {
    const title = `Verbroedering ${String(at + 1).padStart(2, '0')}`;
    return {
      ...MARCH,
      id: `a${at}`,
      title: `Feest ${title}`,
      approaches: [],
      links: [{ kind: 'partnership', id: `p${at}`, title, ...MARK }],
    };
  });
  const lanes = drawn.map(({ links, approaches }) => ({ links, approaches, count: 1 }));
  return { year: 2026, drawn, lanes, months: Array.from({ length: 12 }, () => 0) } as unknown as ActivityYear;
};

const drawnFor = (partnerships: number, filter = ALL_ACTIVITIES) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <RibbonSheet slug="x" asked={activityAsked(filter, '/m/x/activities', TODAY)} activityYear={yearOf(partnerships)} today={TODAY} />
    </NextIntlClientProvider>,
  );

/** The partnerships that the page names, each once. */
const named = (html: string) => new Set(html.match(/Verbroedering \d\d/g)).size;

test('a year of more partnerships than say something at a glance shows the first, and the way to all', () => {
  const first = drawnFor(LANES_MAX + 5);
  expect(named(first)).toBe(LANES_MAX);
  expect(first).toContain('Nog 5 rijen tonen');
  expect(first).toContain('/m/x/activities?rows=all');
  const all = drawnFor(LANES_MAX + 5, { ...ALL_ACTIVITIES, rows: 'all' });
  expect(named(all)).toBe(LANES_MAX + 5);
  expect(all).toContain('href="/nl/m/x/activities">Minder rijen tonen');
});

test('as long as all say something, nothing is said of more or fewer', () => {
  const html = drawnFor(LANES_MAX);
  expect(named(html)).toBe(LANES_MAX);
  expect(html).not.toMatch(/rijen tonen/);
});
