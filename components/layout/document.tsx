import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/access/rules';

const TAG: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' };

interface DocumentProps {
  readonly locale: Locale;
  /** Class names that bring the variables of the fonts. */
  readonly fonts: string;
  readonly children: ReactNode;
}

/** The document around a page; also for the pages that stand outside the layout. */
export function Document({ locale, fonts, children }: DocumentProps) {
  return (
    <html lang={TAG[locale]} className={fonts}>
      <body>{children}</body>
    </html>
  );
}
