import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';
import { activityFilter } from '@/lib/domain/activities/schema';
import { type Messages, messagesFor } from '@/lib/platform/i18n/messages';
import { expectHarmless, HOSTILE, hostileMessages } from '@/tests/support/hostile-markup';
import { ActivityList } from './list/activity-list';
import { activityAsked } from './list/asked';
import { MonthSheet } from './month/month-sheet';
import { RibbonSheet } from './ribbon/ribbon-sheet';

const TODAY = '2026-11-24';
const LINK = { kind: 'partnership', id: 'x', title: HOSTILE, markShape: HOSTILE, markColour: HOSTILE } as const;
const ACTIVITY: ComponentProps<typeof ActivityList>['rows'][number] = {
  ...{ id: 'a', municipalityId: 'other', recordedBy: HOSTILE, title: HOSTILE, kind: 'x', kindName: HOSTILE, isTrip: true },
  ...{ status: 'planned', causeName: HOSTILE, firstDay: '2026-11-30', lastDay: '2026-12-08', precision: 'day', setting: 'at_partner' },
  ...{ place: { name: HOSTILE, country: HOSTILE }, hasNoSessions: false, hasFollowUp: false, ours: 3, theirs: 11, hasMorePeople: true },
  ...{ links: [LINK], approaches: [] },
} as const;
const OUTSIDE = { ...ACTIVITY, id: 'b', links: [], approaches: [{ code: 'x', name: HOSTILE, markShape: HOSTILE, markColour: HOSTILE }] };
const DONE = { ...ACTIVITY, id: 'c', status: 'done', lastDay: '2026-11-30' } as const;
const CANCELLED = { ...OUTSIDE, id: 'd', status: 'cancelled' } as const;
const DRAWN = [ACTIVITY, OUTSIDE, DONE, CANCELLED];
const YEAR: ComponentProps<typeof RibbonSheet>['activityYear'] = {
  ...{ year: 2026, total: 4, done: 1, cancelled: 1, coming: 2, unanswered: 0, undated: 0 },
  ...{ drawn: DRAWN, open: [], next: [], months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 20], lanes: [] },
  ...{ month: 12, drawnInMonth: DRAWN },
};
const ASKED = activityAsked(activityFilter.parse({ kind: HOSTILE, month: '11' }), '/m/x/activities', TODAY);

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  'the year': <RibbonSheet slug="x" asked={ASKED} activityYear={YEAR} today={TODAY} />,
  'a month': <MonthSheet slug="x" asked={ASKED} activityYear={YEAR} today={TODAY} />,
  'the list': <ActivityList municipality={{ id: 'own', slug: 'x' }} rows={DRAWN} year={2026} today={TODAY} without={null} />,
};

const shown = (locale: Locale, children: ReactNode, messages: Messages = messagesFor(locale)) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Brussels">
      {children}
    </NextIntlClientProvider>,
  );

describe.each(LOCALES)('in %s, with markup in each word and name', (locale) => {
  test.each(Object.entries(DRAWINGS))('%s shows it as a text', (_, drawing) => {
    expectHarmless(shown(locale, drawing, hostileMessages(messagesFor(locale))));
  });
});

describe('the drawing of a year', () => {
  const html = shown('nl', DRAWINGS['the year']);

  test('is for the eye and the mouse; who does not see it has the months and the table', () => {
    const drawing = /<div class="ribbon" aria-hidden="true">(.*?)<nav/s.exec(html)?.[1] ?? '';
    expect(drawing.match(/class="ribbon-mark [^"]*"/g)).toHaveLength(4);
    expect(drawing.match(/<a /g)?.length).toBe(drawing.match(/<a data-follow tabindex="-1"/g)?.length);
    expect(html).toContain('aria-label="november: 4 activiteiten"');
    expect(html.match(/<th scope="row"/g)).toHaveLength(4);
  });

  test('tells what is planned, took place and did not by shape', () => {
    expect(html).toContain('is-bar is-planned');
    expect(html).toContain('is-sign is-cancelled');
    expect(html).toContain('#sign-two_uprights');
  });

  test('a month narrows the list, and undoes that when it is chosen', () => {
    expect(html).toMatch(/href="\/nl\/m\/x\/activities\?kind=[^"]*month=12"/);
    const november = /<a [^>]*aria-label="november[^>]*>/.exec(html)?.[0] ?? '';
    expect(november).toContain('aria-current="true"');
    expect(november).not.toContain('month=');
  });

  test('a month of which not all is drawn still says how many there are', () => {
    expect(html).toContain('aria-label="december: 20 activiteiten"');
    expect(html).toContain('<small>+17</small>');
    expect(shown('nl', DRAWINGS['a month'])).toContain('Getekend zijn de eerste 4; de lijst heeft ze allemaal.');
  });
});
