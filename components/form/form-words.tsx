import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

interface FormWordsProps {
  readonly children: ReactNode;
  /** Words of the form's own noun: `{ partnerships: { register: messages.partnerships.register } }`. */
  readonly own?: Record<string, AbstractIntlMessages>;
}

/** Around a form of the workspace: gives the browser the words of the form kit, of the refusals and of the form, and no others. */
export function FormWords({ children, own = {} }: FormWordsProps) {
  const { errors, shell } = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ errors, shell: { form: shell.form }, ...own }}>
      {children}
    </NextIntlClientProvider>
  );
}
