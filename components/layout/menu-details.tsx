'use client';

import { usePathname } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface MenuDetailsProps {
  readonly summary: ReactNode;
  /** What a screen reader hears on the button when its text is not enough. */
  readonly label?: string;
  readonly className?: string;
  readonly summaryClass: string;
  readonly panelClass: string;
  readonly children: ReactNode;
}

/** A menu that opens without JavaScript; with it, Escape, a click elsewhere and going to another page close it. */
export function MenuDetails({ summary, label, className = '', summaryClass, panelClass, children }: MenuDetailsProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  useEffect(() => {
    const closeOutside = (event: Event) => {
      const { current } = box;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };

  return (
    <details key={path} ref={box} onKeyDown={closeOnEscape} className={`group ${className}`}>
      <summary aria-label={label} className={summaryClass}>
        {summary}
      </summary>
      <div className={panelClass}>{children}</div>
    </details>
  );
}
