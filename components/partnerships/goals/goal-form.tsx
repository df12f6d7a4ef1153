'use client';

import { useTranslations } from 'next-intl';
import { NewTextPart } from '@/components/form/new-text-part';
import { addGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX, type Side } from '@/lib/domain/partnerships/rules/facts';

interface GoalFormProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly side: Side;
  readonly onClose: () => void;
}

/** One goal after the other of one side. */
export function GoalForm({ slug, id, side, onClose }: GoalFormProps) {
  const t = useTranslations('partnerships.goals');
  return (
    <NewTextPart
      name="goal"
      label={t('new')}
      hint={t('newHint')}
      close={t('close')}
      maximum={GOAL_MAX}
      add={(goal, key) => addGoalAction(slug, { partnershipId: id, side, goal }, key)}
      onClose={onClose}
    />
  );
}
