import type { ReactNode } from 'react';
import { Icon } from './icon';

interface PhoneFoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Folded on a phone, where its content takes more than a screen; open where there is room. Works without JavaScript. */
export function PhoneFold({ summary, children, className = '' }: PhoneFoldProps) {
  return (
    <details className={`phone-fold group ${className}`}>
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-accent underline underline-offset-[0.18em] wide:w-fit">
        {summary}
        <Icon sign="chevron" size={16} className="group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
