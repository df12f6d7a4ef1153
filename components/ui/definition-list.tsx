import type { ReactNode } from 'react';

/** Facts in rows: the question left, the answer right; under each other on a phone. */
export function DefinitionList({ children }: { readonly children: ReactNode }) {
  return <dl className="divide-y divide-line">{children}</dl>;
}
