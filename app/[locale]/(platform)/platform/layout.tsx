import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { platformVisit } from '@/lib/platform/auth/visit';
import { VisitFrame } from '../../visit-frame';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Where VVSG works over all municipalities. */
export default async function PlatformLayout({ children }: { readonly children: ReactNode }) {
  return <VisitFrame visit={await platformVisit()}>{children}</VisitFrame>;
}
