'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { CLOSINGS } from '@/lib/domain/regulations/rules';

/** When requests close; the days or the weeks are asked for where they matter. */
export function ClosingFields() {
  const t = useTranslations('regulations');
  const { form } = useFormContext().actionForm;
  const kind = form.watch('kind');
  return (
    <>
      <RadioCards
        name="kind"
        label={t('field.closing')}
        rules={{ required: true }}
        columns={1}
        options={CLOSINGS.map((value) => ({ value, label: t(`closing.${value}`) }))}
      />
      {kind === 'days' && (
        <TextField name="days" label={t('field.days')} hint={t('field.daysHint')} rules={{ required: 'days_missing' }} autoComplete="off" />
      )}
      {kind === 'before' && (
        <TextField name="weeks" label={t('field.weeks')} rules={{ required: true }} autoComplete="off" className="max-w-[340px]" />
      )}
    </>
  );
}
