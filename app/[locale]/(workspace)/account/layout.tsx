import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/layout/workspace-frame';
import { signOutAction } from '@/lib/domain/people/actions';
import { currentVisit, signInPath } from '@/lib/platform/auth/visit';

/** The shell of pages about the person, outside any municipality. */
export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const { actor, municipalities, demonstration } = await currentVisit();
  if (actor.userId === null) redirect(await signInPath());
  return (
    <WorkspaceFrame
      person={actor.name}
      vvsg={actor.platformRole}
      municipality={null}
      municipalities={municipalities}
      demonstration={demonstration}
      signOut={signOutAction}
    >
      {children}
    </WorkspaceFrame>
  );
}
