'use client';

import { useTranslations } from 'next-intl';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import { CALL_LINES_MAX, LINE_NAME_MAX } from '@/lib/domain/calls/rules';
import { type NewCallValues, NO_LINE } from './call-values';
import { EnvelopeField } from './envelope-field';

interface LineRowsProps {
  readonly form: UseFormReturn<NewCallValues>;
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  readonly className: string;
}

/** The lines into which a new call is divided, none at first; each with its name, the approach to which it counts and its money. */
export function LineRows({ form, approaches, className }: LineRowsProps) {
  const t = useTranslations('calls');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });
  const options = approaches.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="float-left w-full font-bold text-l leading-heading">{t('lines.title')}</legend>
      <p className="clear-both pt-[3px] text-ink-2 text-s">{t('new.linesHint')}</p>
      <div className="divide-y divide-line">
        {fields.map((field, at) => (
          <fieldset key={field.id} className="min-w-0 py-4">
            <legend className="float-left font-semibold">{t('new.line', { n: at + 1 })}</legend>
            <Button
              size="small"
              className="float-right"
              aria-label={t('new.removeLine', { n: at + 1 })}
              onClick={() => {
                remove(at);
                form.clearErrors('lines');
              }}
            >
              {t('new.leaveOut')}
            </Button>
            <TextField
              name={`lines.${at}.name`}
              label={t('fields.lineName')}
              rules={{ required: true, maxLength: LINE_NAME_MAX }}
              autoComplete="off"
              className="clear-both max-w-[520px] pt-3"
            />
            <div className="mt-4 grid items-start gap-x-6 gap-y-4 wide:grid-cols-2">
              <SelectField
                name={`lines.${at}.approach`}
                label={t('fields.lineApproach')}
                rules={{ required: 'choose_approach' }}
                options={options}
              />
              <EnvelopeField name={`lines.${at}.envelope`} label={t('fields.lineEnvelope')} />
            </div>
          </fieldset>
        ))}
      </div>
      {fields.length < CALL_LINES_MAX && (
        <Button size="small" className="mt-3" onClick={() => append({ ...NO_LINE })}>
          {t('new.addLine')}
        </Button>
      )}
    </fieldset>
  );
}
