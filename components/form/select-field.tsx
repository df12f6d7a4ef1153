'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FieldConflict } from './field-conflict';
import { described, FieldFrame } from './field-frame';
import type { NativeRules } from './rules';
import { SelectBox } from './select-box';
import { useFormField } from './use-form-field';

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rules?: NativeRules;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly className?: string;
}

/** The browser's own list. An empty choice stands first. */
export function SelectField({ name, label, hint, rules, options, className }: SelectFieldProps) {
  const t = useTranslations('shell.form');
  const { id, registration, error, conflict, resolve } = useFormField(name, label, rules);
  const nameOf = (value: unknown) => options.find((option) => option.value === String(value ?? ''))?.label ?? '';
  return (
    <FieldFrame
      id={id}
      label={label}
      optional={rules?.required ? undefined : t('optional')}
      hint={hint}
      error={error}
      className={className}
    >
      <FieldConflict conflict={conflict} resolve={resolve} format={nameOf} />
      <SelectBox className="max-w-[340px]" {...described(id, hint, error)} {...registration}>
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectBox>
    </FieldFrame>
  );
}
