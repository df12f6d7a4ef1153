'use client';

import type { ReactNode } from 'react';
import { Button } from './button';

interface PrintButtonProps {
  readonly children: ReactNode;
}

/** Prints the page. Without JavaScript the browser's own menu does, and this is not shown. */
export function PrintButton({ children }: PrintButtonProps) {
  return (
    <Button className="noscript:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
