'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FieldConflict } from './field-conflict';
import { described, FieldFrame, INPUT_CLASS } from './field-frame';
import type { NativeRules } from './rules';
import { useFormField } from './use-form-field';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rules?: NativeRules;
  readonly autoComplete?: string;
  /** Several lines. */
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly className?: string;
}

/** One line of text, or several. */
export function TextField({ name, label, hint, rules, multiline = false, className, type = 'text', ...input }: TextFieldProps) {
  const t = useTranslations('shell.form');
  const { id, registration, error, conflict, resolve } = useFormField(name, label, rules);
  const attributes = { ...described(id, hint, error), ...registration, ...input };
  return (
    <FieldFrame
      id={id}
      label={label}
      optional={rules?.required ? undefined : t('optional')}
      hint={hint}
      error={error}
      className={className}
    >
      <FieldConflict conflict={conflict} resolve={resolve} />
      {multiline ? (
        <textarea rows={4} className={`${INPUT_CLASS} field-sizing-content min-h-[108px]`} {...attributes} />
      ) : (
        <input type={type} className={INPUT_CLASS} {...attributes} />
      )}
    </FieldFrame>
  );
}
