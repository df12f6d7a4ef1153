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
  readonly placeholder?: string;
  /** Several lines. */
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** Inside the field at the right: a unit, or what the entry became. */
  readonly unit?: string;
  /** How wide the field is; the label may be wider. */
  readonly width?: 'short' | 'middle' | 'full';
  readonly className?: string;
}

const WIDTHS = { short: 'max-w-[160px]', middle: 'max-w-[340px]', full: '' } as const;

/** One line of text, or several. */
export function TextField({
  name,
  label,
  hint,
  rules,
  multiline = false,
  unit,
  width = 'full',
  className,
  type = 'text',
  ...input
}: TextFieldProps) {
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
        <textarea rows={4} className={`${INPUT_CLASS} field-sizing-content min-h-[108px] ${WIDTHS[width]}`} {...attributes} />
      ) : (
        <div className={`relative ${WIDTHS[width]}`}>
          <input type={type} className={`${INPUT_CLASS} ${unit === undefined ? '' : 'pr-[88px]'}`} {...attributes} />
          {unit !== undefined && (
            <span className="pointer-events-none absolute inset-y-px right-px flex items-center rounded-r-m bg-sunken px-3 text-ink-2">
              {unit}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
