import type { ReactNode } from 'react';

/** A quiet word on its soft ground: life cycle, confirmed. Never a verdict. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="badge">{children}</span>;
}
