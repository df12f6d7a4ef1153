'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import { useFormContext } from '@/components/form/form-context';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import { LINES_MAX } from '@/lib/domain/regulations/rules';
import { LineFields } from './line-fields';
import { NO_LINE } from './switch-values';

/** The lines of the grants, each with a maximum of its own, and what there is for all of them. */
export function LinesFields() {
  const t = useTranslations('regulations.field');
  const { form } = useFormContext().actionForm;
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="min-w-0 border-line border-b pb-4">
          <legend className="float-left mb-2 w-full font-semibold">{t('line', { n: at + 1 })}</legend>
          <LineFields at={at} />
          <Button size="small" className="mt-3" aria-label={t('removeLineWhat', { n: at + 1 })} onClick={() => remove(at)}>
            {t('removeLine')}
          </Button>
        </fieldset>
      ))}
      {fields.length < LINES_MAX && (
        <p>
          <Button size="small" onClick={() => append({ ...NO_LINE })}>
            {t('addLine')}
          </Button>
        </p>
      )}
      <TextField name="envelope" label={t('envelope')} hint={t('envelopeHint')} autoComplete="off" className="max-w-[400px]" />
    </>
  );
}
