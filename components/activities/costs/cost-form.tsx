'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import type { Locale } from '@/lib/domain/access/rules';
import { addActivityCostAction, changeActivityCostAction } from '@/lib/domain/activities/actions';
import type { ActivityCost, OfferedLine } from '@/lib/domain/activities/queries/costs';
import { costLineName } from '@/lib/domain/activities/rules/costs';
import type { Result } from '@/lib/platform/result';
import { AmountField } from './amount-field';
import { costValues } from './cost-values';
import { useCostWords } from './cost-words';
import { RoughField } from './rough-field';

interface CostFormProps {
  readonly slug: string;
  readonly activityId: string;
  /** Null for new ones. */
  readonly cost: ActivityCost | null;
  /** The lines of which they can be a part. */
  readonly lines: readonly OfferedLine[];
  /** The name of the line that is proposed for new ones; empty for none. */
  readonly proposed: string;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** Of which line, and how much of it: planned, actual, or about. */
export function CostForm({ slug, activityId, cost, lines, proposed, onKept, onCancel }: CostFormProps) {
  const t = useTranslations('activities.costs');
  const locale = useLocale() as Locale;
  const words = useCostWords();
  const offered = lines.map(words.option);
  const kept = cost === null ? '' : costLineName(cost.line);
  const isOffered = offered.some(({ value }) => value === kept);
  const options = cost === null || isOffered ? offered : [...words.goneOption(cost), ...offered];
  const actionForm = useActionForm({
    defaultValues: costValues(cost, locale, proposed),
    action: (values, { key, base, change }): Promise<Result<unknown>> =>
      cost === null
        ? addActivityCostAction(slug, { activityId, ...values }, key)
        : changeActivityCostAction(slug, { costId: cost.id, base, change }),
    onDone: () => onKept(),
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('line'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <SelectField name="line" label={t('line')} hint={options.length === 0 ? t('noLines') : t('lineHint')} options={options} />
      <div className="mt-4 grid gap-x-5 gap-y-2 wide:grid-cols-2">
        <AmountField name="planned" label={t('planned')} />
        <AmountField name="actual" label={t('actual')} />
      </div>
      <RoughField />
      <FormActions submit={t(cost === null ? 'addSubmit' : 'save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
