import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

interface FormWordsProps {
  readonly children: ReactNode;
  /** Words of the form itself: `{ partnerships: { register: messages.partnerships.register } }`. */
  readonly own?: Record<string, AbstractIntlMessages>;
  /** Nouns with which the form can be refused: the browser gets what these say beside what every form can say. */
  readonly refusedBy?: readonly string[];
}

/** Around a form of the workspace: gives the browser the words of every form, of the refusals and of the form, and no others. */
export function FormWords({ children, own: { shell, ...own } = {}, refusedBy = [] }: FormWordsProps) {
  const messages = useMessages();
  const errors = Object.assign({}, messages.errors, ...refusedBy.map((noun) => messages[noun]?.errors));
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ errors, shell: { form: messages.shell.form, ...shell }, ...own }}>
      {children}
    </NextIntlClientProvider>
  );
}
