'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LiveText } from '@/components/ui/live-text';
import type { Locale } from '@/lib/domain/access/rules';
import type { Basis, Sum } from '@/lib/domain/resources/rules/money';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { ROW_CLASS } from './figure-row';

interface SumRowProps {
  readonly sums: Readonly<Record<Basis, Sum>>;
  /** Those that are typed in the rows beside it. */
  readonly bases: readonly Basis[];
  readonly children: ReactNode;
}

/** What the lines below, or all of them, come to while one types; it cannot be typed itself. */
export function SumRow({ sums, bases, children }: SumRowProps) {
  const t = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  return (
    <div className={ROW_CLASS}>
      <div className="min-w-0">{children}</div>
      {bases.map((basis) => (
        <p
          key={basis}
          className="flex justify-between font-semibold tabular-nums lining-nums wide:justify-end wide:pr-3 print:justify-end! print:pr-0!"
        >
          <span className="font-normal text-ink-2 wide:sr-only print:sr-only">{t(basis)} </span>
          {sums[basis].value === null ? (
            <span className="text-ink-3">–</span>
          ) : (
            <LiveText isFigure>{formatEuro(sums[basis].value, locale)}</LiveText>
          )}
        </p>
      ))}
    </div>
  );
}
