import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { QuestionLine } from '@/components/activities/attention/question-line';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { OpenQuestions } from './open-questions';

const plain = (children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      {children}
    </NextIntlClientProvider>,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const QUESTION = { id: 'a', title: 'Werkbezoek', firstDay: '2026-06-09', lastDay: '2026-06-12', precision: 'day', total: 1 } as const;

describe('what is still to be said', () => {
  test.each(['planned', 'done'] as const)('of one that is %s is said in the room as it is at home', (status) => {
    const question: ComponentProps<typeof QuestionLine>['question'] = { ...QUESTION, status };
    const atHome = plain(<QuestionLine slug="x" question={question} answers />).trim();
    expect(atHome).toContain('Werkbezoek');
    expect(atHome).toContain(status === 'planned' ? '9 tot 12 juni 2026' : '12 juni 2026');
    expect(plain(<OpenQuestions slug="x" open={[question]} all="/m/x/activities?open=yes" answers />)).toContain(atHome);
  });
});
