'use client';

import { useTranslations } from 'next-intl';
import { FieldConflict } from '@/components/form/field-conflict';
import { FieldErrorLine } from '@/components/form/field-error-line';
import { described } from '@/components/form/field-frame';
import { useFormField } from '@/components/form/use-form-field';
import { Icon } from '@/components/ui/icon';

/** A tick: nothing of what is asked is read before the call has closed. */
export function SealedField({ className = '' }: { readonly className?: string }) {
  const t = useTranslations('calls');
  const { id, registration, error, conflict, resolve } = useFormField('isSealed', t('fields.sealed'));
  const format = (value: unknown) => t(value === true ? 'facts.yes' : 'facts.no');
  return (
    <div className={className}>
      {error !== undefined && <FieldErrorLine id={`${id}-error`}>{error}</FieldErrorLine>}
      <FieldConflict conflict={conflict} resolve={resolve} format={format} />
      <label htmlFor={id} className="flex min-h-11 w-fit items-center gap-2.5 font-semibold">
        <span className="relative grid size-5 flex-none place-items-center">
          <input
            type="checkbox"
            className="peer size-5 cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink"
            {...described(id, t('fields.sealedHint'), error)}
            {...registration}
          />
          <Icon sign="check" size={16} className="pointer-events-none absolute opacity-0 peer-checked:opacity-100" />
        </span>
        {t('fields.sealed')}
      </label>
      <p id={`${id}-hint`} className="text-ink-2 text-s leading-snug">
        {t('fields.sealedHint')}
      </p>
    </div>
  );
}
