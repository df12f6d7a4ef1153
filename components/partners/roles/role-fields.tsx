'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { PARTNER_ROLES, PARTNER_WHAT_MAX } from '@/lib/domain/partners/rules';
import type { RoleValues } from './role-values';

const DAY = { precision: 'day', earliest: OLDEST_YEAR } as const;

/** The second answer: what a partner does in a partnership. The days are asked for only when somebody knows them. */
export function RoleFields() {
  const t = useTranslations('partners');
  const { form } = useFormContext().actionForm;
  const { fromDate, untilDate } = form.getValues() as RoleValues;
  const [asksDays, setAsksDays] = useState(fromDate !== '' || untilDate !== '');

  function askDays() {
    setAsksDays(true);
    // The field stands there a moment later.
    requestAnimationFrame(() => form.setFocus('fromDate'));
  }

  return (
    <>
      <RadioCards
        name="role"
        label={t('does.role')}
        rules={{ required: 'choose_role' }}
        options={PARTNER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <TextField
        name="what"
        label={t('does.what')}
        hint={t('does.whatHint')}
        rules={{ maxLength: PARTNER_WHAT_MAX }}
        autoComplete="off"
        className="mt-4"
      />
      {asksDays ? (
        <div className="mt-4 grid gap-4 wide:grid-cols-2">
          <WhenField name="fromDate" label={t('does.fromDate')} when={DAY} />
          <WhenField name="untilDate" label={t('does.untilDate')} when={DAY} />
        </div>
      ) : (
        <p className="mt-4">
          <TextButton onClick={askDays}>{t('does.askDays')}</TextButton>
        </p>
      )}
    </>
  );
}
