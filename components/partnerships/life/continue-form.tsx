'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Button } from '@/components/ui/button';
import { lastYear, OLDEST_YEAR, yearOf } from '@/lib/domain/calendar/rules';
import { continueAsAction } from '@/lib/domain/partnerships/actions';
import { approachPeriodOn, FORMALITIES } from '@/lib/domain/partnerships/rules/life';
import { keptOf } from '@/lib/platform/i18n/when-typed';
import type { ApproachPeriodTask, LifeProps } from './life-props';
import { startedFrom } from './started-from';

interface ContinueFormProps extends Pick<LifeProps, 'slug' | 'partnership' | 'approaches' | 'today'> {
  readonly task: ApproachPeriodTask;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Another approach from a year on, or a better one for a year that has one. What holds now is chosen already. */
export function ContinueForm({ slug, partnership, task, approaches, today, onClose, onDone }: ContinueFormProps) {
  const t = useTranslations('partnerships.life');
  const word = useTranslations('partnerships.formality');
  const { entry } = task;
  const thisYear = yearOf(today);
  const opened = said(entry ?? approachPeriodOn(partnership.approachPeriods, thisYear));
  const stoodIn = (year: string) => said(partnership.approachPeriods.find(({ fromYear }) => String(fromYear) === keptOf(year)));
  const actionForm = useActionForm({
    defaultValues: {
      ...opened,
      fromYear: entry === undefined ? String(thisYear) : task.isFirst ? '' : String(entry.fromYear ?? ''),
    },
    action: (values, { base }) => {
      const from = entry === undefined ? startedFrom(stoodIn(values.fromYear), base, opened) : base;
      return continueAsAction(slug, { partnershipId: partnership.id, ...values, base: from });
    },
    onDone,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <RadioCards
        name="approach"
        label={t('newApproach')}
        rules={{ required: 'choose_approach' }}
        options={approaches.map(({ code, name, markShape, markColour }) => ({
          value: code,
          label: name,
          mark: { shape: markShape, colour: markColour },
        }))}
      />
      <RadioCards
        name="formality"
        label={t('formality')}
        rules={{ required: 'choose_formality' }}
        options={FORMALITIES.map((each) => ({ value: each, label: word(each) }))}
        className="mt-5"
      />
      {entry === undefined && (
        <WhenField
          name="fromYear"
          label={t('fromYear')}
          hint={t('fromYearHint')}
          required
          when={{ precision: 'year', earliest: OLDEST_YEAR, latest: lastYear(today) }}
          className="mt-5"
        />
      )}
      <FormActions submit={t('save')}>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormActions>
    </ActionForm>
  );
}

/** What an entry says, as a form holds it; empty when there is none. */
function said(entry: { readonly approach: string; readonly formality: string } | undefined) {
  return { approach: entry?.approach ?? '', formality: entry?.formality ?? '' };
}
