'use client';

import { useFormStatus } from 'react-dom';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

interface PlainSubmitProps {
  readonly label: string;
  /** While it is on its way: "Bezig met aanmelden". */
  readonly busy: string;
  readonly look?: ButtonLook;
  readonly className?: string;
}

/** Sends a form that also works without JavaScript. A second press while it is on its way does nothing. */
export function PlainSubmit({ label, busy, look = 'primary', className = '' }: PlainSubmitProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={`${buttonClass(look)} ${className}`}
    >
      {pending ? busy : label}
    </button>
  );
}
