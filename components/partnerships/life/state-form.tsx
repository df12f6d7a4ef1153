'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Button } from '@/components/ui/button';
import { lastYear, OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { changeLifeCycleAction } from '@/lib/domain/partnerships/actions';
import { asksCause, isActive, LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { REASON_MAX } from '@/lib/domain/texts/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import { keptOf } from '@/lib/platform/i18n/when-typed';
import type { LifeProps, StateTask } from './life-props';
import { startedFrom } from './started-from';

interface StateFormProps extends Pick<LifeProps, 'slug' | 'partnership' | 'states' | 'causes' | 'today'> {
  readonly task: StateTask;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Another state from a day on, or a better one for a day that has one. */
export function StateForm({ slug, partnership, task, states, causes, today, onClose, onDone }: StateFormProps) {
  const t = useTranslations('partnerships.life');
  const locale = useLocale();
  const word = useTranslations('partnerships.lifeCycle');
  const { entry } = task;
  const opened = said(entry);
  const stoodOn = (day: string) => said(partnership.lifeCycles.find(({ fromDate }) => fromDate === keptOf(day)));
  const actionForm = useActionForm({
    defaultValues: { ...opened, fromDate: entry === undefined ? formatWhen(today, locale) : task.isFirst ? '' : (entry.fromDate ?? '') },
    action: (values, { base }) => {
      const from = entry === undefined ? startedFrom(stoodOn(values.fromDate), base, opened) : base;
      return changeLifeCycleAction(slug, { partnershipId: partnership.id, ...values, base: from });
    },
    onDone,
  });
  const state = LIFE_CYCLE_STATES.find((each) => each === actionForm.form.watch('state'));
  return (
    <ActionForm actionForm={actionForm}>
      <RadioCards
        name="state"
        label={t('newState')}
        hint={state === undefined || isActive(state) ? undefined : t('notJudged')}
        rules={{ required: 'choose_state' }}
        options={states.map((each) => ({ value: each, label: word(each) }))}
      />
      {!states.includes('ended') && <p className="mt-2 text-s text-ink-2">{t('whoEnds')}</p>}
      {entry === undefined && (
        <WhenField
          name="fromDate"
          label={t('fromDay')}
          hint={t('fromDayHint')}
          required
          when={{ precision: 'day', earliest: OLDEST_YEAR, latest: lastYear(today) }}
          className="mt-5"
        />
      )}
      <SelectField
        name="cause"
        label={t('cause')}
        rules={state !== undefined && asksCause(state) ? { required: 'choose_cause' } : {}}
        options={causes.map(({ code, name }) => ({ value: code, label: name }))}
        className="mt-5"
      />
      <TextField name="reason" label={t('reason')} rules={{ maxLength: REASON_MAX }} multiline className="mt-5" />
      <FormActions submit={t('save')}>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormActions>
    </ActionForm>
  );
}

/** What an entry says, as a form holds it; empty when there is none. */
function said(entry: { readonly state: string; readonly cause: string; readonly reason: string } | undefined) {
  return { state: entry?.state ?? '', cause: entry?.cause ?? '', reason: entry?.reason ?? '' };
}
