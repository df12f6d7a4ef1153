import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LedgerSheet } from '@/components/reciprocity/ledger-sheet';
import type { Locale } from '@/lib/domain/access/rules';
import { ledgerOf } from '@/lib/domain/reciprocity/rules/ledger';
import { type Messages, messagesFor } from '@/lib/platform/i18n/messages';
import type { aMeeting, anObstacle } from './meetings';

/** The day on which the ledgers of tests are read. */
export const TODAY = '2026-11-24';
const POSTS = { ours: 'Roeselare', theirs: 'Dogbo' };

/** What of the program is drawn for the browser. */
export const html = (children: ReactNode, locale: Locale = 'nl', messages: Messages = messagesFor(locale)) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Brussels">
      {children}
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ');

export interface Shown {
  readonly isJoint?: boolean;
  readonly isAll?: boolean;
  readonly since?: number;
  readonly posts?: typeof POSTS;
  readonly obstacles?: readonly ReturnType<typeof anObstacle>[];
}

/** The ledger of Roeselare and Dogbo. */
export const sheet = (
  meetings: readonly ReturnType<typeof aMeeting>[],
  { isJoint = false, isAll = false, since = 2010, posts = POSTS, obstacles = [] }: Shown = {},
) => (
  <LedgerSheet
    {...posts}
    ledger={ledgerOf(meetings, since, TODAY)}
    obstacles={obstacles}
    isJoint={isJoint}
    today={TODAY}
    room="/m/roeselare"
    path="/m/roeselare/partnerships/1/reciprocity"
    isAll={isAll}
  />
);

/** A page without its tags. */
export const plain = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
