'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { useFormContext } from './form-context';

/** Sends the form; while it is on its way it says so and takes no second press. */
export function SubmitButton({ children }: { readonly children: ReactNode }) {
  const { actionForm } = useFormContext();
  const t = useTranslations('shell.form');
  return (
    <button
      type="submit"
      aria-disabled={actionForm.pending || undefined}
      className={`${buttonClass('primary')} max-wide:min-h-12 max-wide:w-full`}
    >
      {actionForm.pending ? t('saving') : children}
    </button>
  );
}
