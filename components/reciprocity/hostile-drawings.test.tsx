import type { ReactNode } from 'react';
import { describe, test } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { expectHarmless, HOSTILE, hostileMessages } from '@/tests/support/hostile-markup';
import { html, sheet, TODAY } from '@/tests/support/ledger-drawn';
import { aMeeting, anObstacle } from '@/tests/support/meetings';
import { Balance } from './balance';
import { LessonsSheet } from './lessons-sheet';
import { NoMeetings } from './no-meetings';
import { ObstaclesSheet } from './obstacles-sheet';

const SPOILT = { title: HOSTILE, kind: HOSTILE, cause: HOSTILE, place: HOSTILE, municipality: HOSTILE, alsoThere: [HOSTILE] };
const MEETINGS = [
  ...(['at_partner', 'with_us', 'third_place', 'online', 'at_home'] as const).flatMap((setting) =>
    (['planned', 'done', 'cancelled'] as const).map((status) =>
      aMeeting(`${setting}${status}`, { ...SPOILT, setting, status, lessons: [{ id: '1', side: 'ours', lesson: HOSTILE }] }),
    ),
  ),
  aMeeting('again', { ...SPOILT, setting: 'online' }),
];
const BAD_POSTS = { ours: HOSTILE, theirs: HOSTILE };
const BAD_OBSTACLES = [['2012-01-01', '2012-02-01'] as const, ['2025-06-01', null] as const].map(([from, until]) => ({
  ...anObstacle(HOSTILE, from, until),
  remark: HOSTILE,
}));
const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  'the ledger': sheet(MEETINGS, { isJoint: true, posts: BAD_POSTS, obstacles: BAD_OBSTACLES }),
  'what stood in the way': <ObstaclesSheet obstacles={BAD_OBSTACLES} today={TODAY} noteAt="/m/x" />,
  'what was learned': <LessonsSheet {...BAD_POSTS} meetings={MEETINGS} isRead notes room="/m/x" />,
  'no meeting': <NoMeetings {...BAD_POSTS} addAt="/m/x" />,
  'the balance': <Balance balance={{ toPartner: 1, toUs: 1, cancelled: 1, since: 2020 }} theirs={HOSTILE} href="/m/x" />,
};

describe.each(LOCALES)('in %s, with markup in each word and name', (locale) => {
  test.each(Object.entries(DRAWINGS))('%s shows it as a text', (_, drawing) => {
    expectHarmless(html(drawing, locale, hostileMessages(messagesFor(locale))));
  });
});
