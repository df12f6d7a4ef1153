'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { removeGoalAction } from '@/lib/domain/partnerships/actions';

interface GoalRemovalProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  /** As it stands now. */
  readonly goal: { readonly id: string; readonly goal: string };
  readonly onKept: () => void;
  readonly onGone: () => void;
}

/** The second question before a goal goes, in its place. Leaving it is the button that has the focus. */
export function GoalRemoval({ slug, id, goal: { id: goalId, goal }, onKept, onGone }: GoalRemovalProps) {
  const t = useTranslations('partnerships.goals');
  const { pending, trouble, press } = useActionButton();
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => keep.current?.focus(), []);

  return (
    <>
      <p>{goal}</p>
      <p className="mb-2 mt-1.5 font-semibold">{t('ask')}</p>
      <ButtonTroubleLine trouble={trouble} />
      <div className="flex flex-wrap gap-2.5">
        <Button
          size="small"
          onClick={() => press(() => removeGoalAction(slug, { id, goalId, base: { goal } }), onGone)}
          aria-disabled={pending || undefined}
        >
          {t('confirm')}
        </Button>
        <Button size="small" ref={keep} onClick={onKept}>
          {t('keep')}
        </Button>
      </div>
    </>
  );
}
