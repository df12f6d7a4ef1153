'use client';

import { useTranslations } from 'next-intl';
import { TextPart } from '@/components/form/text-part';
import { changeGoalAction, removeGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX } from '@/lib/domain/partnerships/rules/facts';

interface GoalLineProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly goal: { readonly id: string; readonly goal: string };
  readonly label: string;
  /** It was taken away: the focus needs another place. */
  readonly onGone: () => void;
}

/** One goal, worded otherwise where it stands or taken away. */
export function GoalLine({ slug, id, goal: { id: goalId, goal }, label, onGone }: GoalLineProps) {
  const t = useTranslations('partnerships.goals');
  return (
    <TextPart
      name="goal"
      label={label}
      value={goal}
      maximum={GOAL_MAX}
      words={{
        remove: t('remove'),
        removeWhat: t('removeWhat', { goal: label }),
        ask: t('ask'),
        confirm: t('confirm'),
        keep: t('keep'),
      }}
      change={(edit) => changeGoalAction(slug, { partnershipId: id, goalId, ...edit })}
      remove={() => removeGoalAction(slug, { partnershipId: id, goalId, base: { goal } })}
      onGone={onGone}
    />
  );
}
