import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

/** Around a form of the workspace: gives the browser the words of the form kit and of the refusals, and no others. */
export function FormWords({ children }: { readonly children: ReactNode }) {
  const { errors, shell } = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ errors, shell: { form: shell.form } }}>
      {children}
    </NextIntlClientProvider>
  );
}
