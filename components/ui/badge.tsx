import type { ReactNode } from 'react';

/** A quiet word on its soft ground: life cycle, confirmed. Never a verdict. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-[7px] whitespace-nowrap rounded-s bg-quiet-soft px-2.5 py-1 text-s font-semibold leading-tight text-ink">
      {children}
    </span>
  );
}
