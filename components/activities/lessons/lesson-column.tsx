'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { AddPart } from '@/components/form/add-part';
import { TextButton } from '@/components/ui/text-button';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { LessonLine } from './lesson-line';

interface LessonColumnProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly side: Side;
  readonly lessons: readonly { readonly id: string; readonly lesson: string }[];
}

/** What one side learned: each edited where it stands, a new one at the foot. */
export function LessonColumn({ slug, id, side, lessons }: LessonColumnProps) {
  const t = useTranslations('activities.lessons');
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} tabIndex={-1} className="outline-none">
      {lessons.length > 0 && (
        <ul className="divide-y divide-line border-line border-b">
          {lessons.map((lesson, at) => (
            <LessonLine
              key={lesson.id}
              slug={slug}
              id={id}
              lesson={lesson}
              label={t('nth', { n: at + 1, side })}
              onGone={() => list.current?.focus()}
            />
          ))}
        </ul>
      )}
      <AddPart
        load={() => import('./lesson-form').then(({ LessonForm }) => LessonForm)}
        button={(attributes) => (
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-1.5">
            {lessons.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
            <TextButton {...attributes} className="text-s print:hidden">
              {t('add')}
              <span className="sr-only">: {t(side)}</span>
            </TextButton>
          </div>
        )}
      >
        {(LessonForm, close) => <LessonForm slug={slug} id={id} side={side} onClose={close} />}
      </AddPart>
    </div>
  );
}
