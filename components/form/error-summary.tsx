'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { Icon } from '@/components/ui/icon';
import { RefusedSign } from '@/components/ui/refused-sign';
import { fieldMessage } from './field-message';
import { useFormContext } from './form-context';

/** Paths of all fields with an error, however deep: `places.0.name`. */
function paths(errors: FieldErrors, before = ''): string[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (value === undefined || value === null || typeof value !== 'object') return [];
    const path = `${before}${key}`;
    return 'type' in value && typeof value.type === 'string' ? [path] : paths(value as FieldErrors, `${path}.`);
  });
}

/** What is wrong, on top of the form; takes focus each time, leads to the fields, and says it in the title of the page. */
export function ErrorSummary() {
  const { actionForm, fieldId, labels } = useFormContext();
  const t = useTranslations('shell.form');
  const box = useRef<HTMLElement>(null);
  const { errors } = actionForm.form.formState;
  const order = [...labels.keys()];
  const names = [...new Set([...paths(errors), ...Object.keys(actionForm.conflicts)])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const count = names.length;
  const inTitle = count > 0 ? t('errorsInTitle', { count }) : '';

  useEffect(() => {
    if (actionForm.refusals > 0) box.current?.focus();
  }, [actionForm.refusals]);

  useEffect(() => {
    if (inTitle === '') return;
    const plain = document.title;
    document.title = `${inTitle} ${plain}`;
    return () => {
      document.title = plain;
    };
  }, [inTitle]);

  if (count === 0) return null;
  // Red is for input that cannot be; that somebody else was first is no fault.
  const onlyConflicts = Object.keys(actionForm.conflicts).length === count;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={fieldId('summary')}
      className="mb-6 rounded-m border-2 border-legal bg-surface px-4 py-3"
    >
      <h2 id={fieldId('summary')} className={`flex gap-2.5 font-semibold leading-snug ${onlyConflicts ? '' : 'text-legal'}`}>
        {onlyConflicts ? <Icon sign="swap" className="mt-[3px]" /> : <RefusedSign size={18} className="mt-[3px]" />}
        {onlyConflicts ? t('conflictSummary', { count }) : t('summary', { count })}
      </h2>
      <ul className="mt-1.5 pl-7 text-s">
        {names.map((name) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => focusField(event, fieldId(name))}
              className="inline-flex min-h-8 items-center text-ink max-wide:min-h-11"
            >
              {`${question(labels.get(name) ?? '')}${fieldMessage(errors, name) ?? t('conflict')}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What comes before the sentence: "Titel: ", "Sinds welk jaar? ". */
function question(label: string): string {
  if (label === '') return '';
  return label.endsWith('?') ? `${label} ` : `${label}: `;
}

/** Leads to the field itself, with the cursor in it. */
function focusField(event: { preventDefault: () => void }, id: string): void {
  const field = document.getElementById(id);
  if (field === null) return;
  event.preventDefault();
  const input = field.matches('input, select, textarea') ? field : (field.querySelector<HTMLElement>('input, select, textarea') ?? field);
  input.focus();
  input.scrollIntoView({ block: 'center' });
}
