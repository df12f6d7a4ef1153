'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { BODIES, WHO_MAX } from '@/lib/domain/regulations/rules';

/** Who decides. */
export function BodyFields() {
  const t = useTranslations('regulations');
  const { form } = useFormContext().actionForm;
  return (
    <>
      <RadioCards
        name="kind"
        label={t('field.body')}
        rules={{ required: true }}
        columns={1}
        options={BODIES.map((value) => ({ value, label: t(`body.${value}`) }))}
      />
      {form.watch('kind') === 'other' && (
        <TextField name="name" label={t('field.bodyName')} rules={{ required: 'name_who', maxLength: WHO_MAX }} autoComplete="off" />
      )}
    </>
  );
}
