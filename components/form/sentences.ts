'use client';

import { useTranslations } from 'next-intl';
import type { FieldError } from '@/lib/platform/result';

/** Turns a code with its numbers into a sentence; a code without one gives the general sentence, never the code. */
export function useSentences(): (error: FieldError) => string {
  const t = useTranslations('errors');
  return ({ code, values }) => (t.has(code) ? t(code, values) : t('invalid'));
}
