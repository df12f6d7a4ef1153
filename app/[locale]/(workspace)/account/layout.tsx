import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentVisit, signInPath } from '@/lib/platform/auth/visit';
import { VisitFrame } from '../../visit-frame';

/** The shell of pages about the person, outside any municipality. */
export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const visit = await currentVisit();
  if (visit.actor.userId === null) redirect(await signInPath());
  return <VisitFrame visit={visit}>{children}</VisitFrame>;
}
