'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ApproachMark } from '@/components/ui/approach-mark';
import { Icon } from '@/components/ui/icon';
import type { Sign } from '@/components/ui/signs';
import { FieldConflict } from './field-conflict';
import { FieldErrorLine } from './field-error-line';
import { described } from './field-frame';
import type { NativeRules } from './rules';
import { useFormField } from './use-form-field';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shape and colour token from the data. */
  readonly mark?: { readonly shape: string; readonly colour: string };
  /** A sign beside the word. */
  readonly sign?: Sign;
}

interface RadioCardsProps {
  readonly name: string;
  /** The question. */
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rules?: NativeRules;
  readonly options: readonly RadioOption[];
  /** What stands over the cards: a search among them. */
  readonly above?: ReactNode;
  readonly columns?: 1 | 2;
  readonly className?: string;
}

/** One choice out of a few, each on a card of its own; arrows move between them. */
export function RadioCards({ name, label, hint, rules, options, above, columns = 2, className = '' }: RadioCardsProps) {
  const t = useTranslations('shell.form');
  const { id, registration, error, conflict, resolve } = useFormField(name, label, rules);
  const { 'aria-describedby': texts, 'aria-invalid': invalid } = described(id, hint, error);
  const nameOf = (value: unknown) => options.find((option) => option.value === value)?.label ?? '';
  return (
    <fieldset id={id} aria-describedby={texts} className={`min-w-0 ${className}`}>
      <legend className="text-l font-bold leading-heading">
        {label}
        {!rules?.required && <span className="text-m font-normal text-ink-2"> {t('optional')}</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="pt-[3px] text-s text-ink-2">
          {hint}
        </p>
      )}
      <div className="pt-3">
        {error !== undefined && <FieldErrorLine id={`${id}-error`}>{error}</FieldErrorLine>}
        <FieldConflict conflict={conflict} resolve={resolve} format={nameOf} />
        {above}
        <div className={`grid gap-2 ${columns === 2 ? 'wide:grid-cols-2' : ''}`}>
          {options.map((option) => (
            <label
              key={option.value}
              className="flex min-h-12 items-center gap-[11px] rounded-m border border-line-strong bg-surface px-3.5 py-[7px] leading-tight transition-colors hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-aria-invalid:border-legal"
            >
              <input
                type="radio"
                value={option.value}
                aria-invalid={invalid}
                aria-labelledby={`${id}-${option.value}`}
                aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
                className="size-[18px] flex-none cursor-pointer appearance-none rounded-full border-2 border-line-strong bg-surface shadow-none! outline-none! checked:border-[6px] checked:border-accent"
                {...registration}
              />
              {option.mark !== undefined && <ApproachMark {...option.mark} />}
              {option.sign !== undefined && <Icon sign={option.sign} size={22} />}
              <span className="min-w-0">
                <span id={`${id}-${option.value}`} className={option.hint === undefined ? '' : 'font-semibold'}>
                  {option.label}
                </span>
                {option.hint !== undefined && (
                  <span id={`${id}-${option.value}-hint`} className="block pt-0.5 text-s font-normal leading-snug text-ink-2">
                    {option.hint}
                  </span>
                )}
              </span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
