import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Where people work. Its header depends on the municipality of the address, so it stands one step deeper. */
export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
