'use client';

import { useTranslations } from 'next-intl';
import { FieldConflict } from '@/components/form/field-conflict';
import { useFormField } from '@/components/form/use-form-field';
import { Icon } from '@/components/ui/icon';

/** "About": a tick for as long as nobody has the invoices together. */
export function RoughField() {
  const t = useTranslations('activities.costs');
  const { id, registration, conflict, resolve } = useFormField('isRough', t('rough'));
  return (
    <>
      <FieldConflict conflict={conflict} resolve={resolve} format={(value) => t(value === true ? 'yes' : 'no')} />
      <label htmlFor={id} className="flex min-h-11 items-center gap-2.5">
        <span className="relative grid size-5 flex-none place-items-center">
          <input
            id={id}
            type="checkbox"
            className="peer size-5 cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink"
            {...registration}
          />
          <Icon sign="check" size={16} className="pointer-events-none absolute opacity-0 peer-checked:opacity-100" />
        </span>
        <span>
          {t('rough')} <span className="text-ink-2">({t('roughHint')})</span>
        </span>
      </label>
    </>
  );
}
