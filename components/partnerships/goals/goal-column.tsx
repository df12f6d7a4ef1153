'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { AddPart } from '@/components/form/add-part';
import { TextButton } from '@/components/ui/text-button';
import { GOALS_MAX, type Side } from '@/lib/domain/partnerships/rules/facts';
import { GoalLine } from './goal-line';

interface GoalColumnProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly side: Side;
  readonly goals: readonly { readonly id: string; readonly goal: string }[];
}

/** What one side wants to reach: each goal edited where it stands, a new one at the foot. */
export function GoalColumn({ slug, id, side, goals }: GoalColumnProps) {
  const t = useTranslations('partnerships.goals');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="min-w-0">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t(side)}
      </h3>
      {goals.length > 0 && (
        <ol className="divide-y divide-line border-b border-line">
          {goals.map((goal, at) => (
            <GoalLine
              key={goal.id}
              slug={slug}
              id={id}
              goal={goal}
              label={t('goal', { n: at + 1 })}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </ol>
      )}
      {goals.length < GOALS_MAX ? (
        <AddPart
          load={() => import('./goal-form').then(({ GoalForm }) => GoalForm)}
          button={(attributes) => (
            <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-2">
              {goals.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
              <TextButton {...attributes} className="text-s print:hidden">
                {t('add')}
                <span className="sr-only">: {t(side)}</span>
              </TextButton>
            </div>
          )}
        >
          {(GoalForm, close) => <GoalForm slug={slug} id={id} side={side} onClose={close} />}
        </AddPart>
      ) : (
        <p className="pt-2.5 text-s text-ink-2">{t('full', { maximum: GOALS_MAX })}</p>
      )}
    </section>
  );
}
