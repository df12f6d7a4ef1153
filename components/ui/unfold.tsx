import type { ReactNode } from 'react';

interface UnfoldProps {
  /** What opens it, reading like a link. */
  readonly summary: string;
  /** Of what it tells, for who hears it among others. */
  readonly about: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Small print of one line of a list, on request. Works without JavaScript; printed it is open. */
export function Unfold({ summary, about, className = '', children }: UnfoldProps) {
  return (
    <details className={`print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible] ${className}`}>
      <summary className="w-fit py-0.5 text-s text-accent underline underline-offset-[0.18em] hover:text-accent-hover max-wide:py-2.5 print:hidden">
        {summary}
        <span className="sr-only">: {about}</span>
      </summary>
      <div className="pt-2 pb-3">{children}</div>
    </details>
  );
}
