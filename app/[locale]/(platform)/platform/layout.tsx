import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/layout/workspace-frame';
import { signOutAction } from '@/lib/domain/people/actions';
import { platformVisit } from '@/lib/platform/auth/visit';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Where VVSG works over all municipalities. */
export default async function PlatformLayout({ children }: { readonly children: ReactNode }) {
  const { actor, municipalities, demonstration } = await platformVisit();
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
