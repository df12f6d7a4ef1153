'use client';

import type { ReactNode } from 'react';

interface InlineFormProps {
  readonly onSend: () => void;
  /** Escape, from anything inside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A form that stands where something was read: sent by Enter, left by Escape. */
export function InlineForm({ onSend, onClose, children, className }: InlineFormProps) {
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      className={className}
    >
      {children}
    </form>
  );
}
