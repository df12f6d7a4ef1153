import type { ComponentProps } from 'react';

/** A button that reads like a link: a small change on this very page. */
export function TextButton({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={`cursor-pointer text-accent underline underline-offset-[0.18em] hover:text-accent-hover hover:decoration-2 max-wide:py-2.5 ${className}`}
      {...rest}
    />
  );
}
