'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { BODIES, LINE_NAME_MAX, WHO_MAX } from '@/lib/domain/regulations/rules';

/** One line: what it is called, how much it gives at most, and who decides when that is another. */
export function LineFields({ at }: { readonly at: number }) {
  const t = useTranslations('regulations');
  const { form } = useFormContext().actionForm;
  const own = (field: string) => `lines.${at}.${field}`;
  return (
    <div className="clear-both grid gap-4 wide:grid-cols-2">
      <TextField
        name={own('name')}
        label={t('field.lineName')}
        rules={{ required: true, maxLength: LINE_NAME_MAX }}
        autoComplete="off"
        className="wide:col-span-2"
      />
      <TextField name={own('maximum')} label={t('field.maximum')} autoComplete="off" />
      <TextField name={own('share')} label={t('field.share')} autoComplete="off" />
      <SelectField
        name={own('bodyKind')}
        label={t('field.lineBody')}
        options={BODIES.map((value) => ({ value, label: t(`body.${value}`) }))}
      />
      {form.watch(own('bodyKind')) === 'other' && (
        <TextField
          name={own('bodyName')}
          label={t('field.bodyName')}
          rules={{ required: 'name_who', maxLength: WHO_MAX }}
          autoComplete="off"
        />
      )}
    </div>
  );
}
