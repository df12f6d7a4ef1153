import type { ReactNode } from 'react';
import { Icon } from './icon';

interface PhoneFoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * Folded on a phone, where its content takes more than a screen; open without its summary where there is room. Works without
 * JavaScript; a browser that cannot open it from a style sheet folds it on every width.
 */
export function PhoneFold({ summary, children }: PhoneFoldProps) {
  return (
    <details className="group wide:[&::details-content]:block wide:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 w-fit items-center gap-2 text-accent underline underline-offset-[0.18em] supports-[selector(details::details-content)]:wide:hidden">
        {summary}
        <Icon sign="chevron" size={16} className="group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
