'use client';

import { useLocale, useTranslations } from 'next-intl';
import { FieldConflict } from '@/components/form/field-conflict';
import { described, FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { useFormContext } from '@/components/form/form-context';
import { useFormField } from '@/components/form/use-form-field';
import { LiveText } from '@/components/ui/live-text';
import type { Locale } from '@/lib/domain/access/rules';
import { readAmount, TYPED_MAX } from '@/lib/domain/resources/rules/reading';
import { formatCents, formatEuro } from '@/lib/platform/i18n/amounts';

interface EnvelopeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly className?: string;
}

/** How much money there is, as people write it, with what it becomes under it. What others kept is cents, and is taken over as people write it. */
export function EnvelopeField({ name, label, hint, required = false, className = '' }: EnvelopeFieldProps) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  const { form } = useFormContext().actionForm;
  const { id, registration, error, conflict, resolve } = useFormField(name, label, { required });
  const typed = String(form.watch(name) ?? '');
  const reading = readAmount(typed, locale);
  const written = (value: unknown) => (typeof value === 'number' ? formatCents(value, locale) : String(value ?? ''));
  const becomes = reading.ok && reading.value !== null && formatCents(reading.value, locale) !== typed.trim() ? reading.value : null;

  function settle(choice: 'mine' | 'theirs') {
    resolve(choice);
    if (choice === 'theirs') form.setValue(name, written(conflict?.theirs), { shouldDirty: true });
  }

  return (
    <FieldFrame
      id={id}
      label={label}
      optional={required ? undefined : t('shell.form.optional')}
      hint={hint}
      error={error}
      className={`min-w-0 ${className}`}
    >
      <FieldConflict conflict={conflict} resolve={settle} format={written} />
      <div className="relative max-w-[260px]">
        <span aria-hidden="true" className="absolute inset-y-px left-px flex items-center rounded-l-m bg-sunken px-3 text-ink-2">
          €
        </span>
        <input
          inputMode="decimal"
          autoComplete="off"
          maxLength={TYPED_MAX}
          className={`${INPUT_CLASS} pl-12 text-right tabular-nums lining-nums`}
          {...described(id, hint, error)}
          {...registration}
        />
      </div>
      <p role="status" className="text-ink-2 text-s leading-snug not-empty:pt-1">
        {becomes !== null && <LiveText isFigure>{t('calls.fields.becomes', { amount: formatEuro(becomes, locale) })}</LiveText>}
      </p>
    </FieldFrame>
  );
}
