import type { ReactNode } from 'react';
import { DemonstrationStrip } from './demonstration-strip';
import { Footer } from './footer';
import { SkipLink } from './skip-link';

interface PageFrameProps {
  readonly header: ReactNode;
  readonly demonstration: boolean;
  readonly children: ReactNode;
}

/** Skip link, header, demonstration strip, the page, footer. A page gives its own width: `wrap`, unless it fills the screen. */
export function PageFrame({ header, demonstration, children }: PageFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col print:min-h-0">
      <SkipLink />
      {header}
      {demonstration && <DemonstrationStrip />}
      <main id="content" tabIndex={-1} className="flex-1 outline-none!">
        {children}
      </main>
      <Footer />
    </div>
  );
}
