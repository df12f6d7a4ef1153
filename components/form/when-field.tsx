'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { asWritten, type WhenAsked } from '@/lib/platform/i18n/when-typed';
import { FieldConflict } from './field-conflict';
import { described, FieldFrame } from './field-frame';
import { useFormContext } from './form-context';
import { useFormField } from './use-form-field';
import { WhenBox } from './when-box';

interface WhenFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** How exactly it asks, and from which year until which. */
  readonly when: WhenAsked;
  readonly required?: boolean;
  readonly className?: string;
}

/** A day, a month or a year, typed as people write it; says back what was understood. What the form holds is the text. */
export function WhenField({ name, label, hint, when, required = false, className }: WhenFieldProps) {
  const t = useTranslations('shell.form');
  const locale = useLocale();
  const { actionForm } = useFormContext();
  const { id, registration, error, conflict, resolve } = useFormField(name, label, { required, when });

  // What others kept is taken over as people write it.
  function settle(choice: 'mine' | 'theirs') {
    resolve(choice);
    if (choice === 'theirs') actionForm.form.setValue(name, asWritten(conflict?.theirs, locale), { shouldDirty: true });
  }

  return (
    <FieldFrame id={id} label={label} optional={required ? undefined : t('optional')} hint={hint} error={error} className={className}>
      <FieldConflict conflict={conflict} resolve={settle} format={(value) => asWritten(value, locale)} />
      <WhenBox
        precision={when.precision}
        typed={String(actionForm.form.watch(name) ?? '')}
        {...described(id, hint, error)}
        {...registration}
      />
    </FieldFrame>
  );
}
