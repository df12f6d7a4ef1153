import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/layout/workspace-frame';
import { signOutAction } from '@/lib/domain/people/actions';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MunicipalityLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ municipality: string }>;
}

/** The shell of one municipality. */
export default async function MunicipalityLayout({ children, params }: MunicipalityLayoutProps) {
  const { municipality: slug } = await params;
  const { actor, municipality, municipalities, demonstration } = await municipalityVisit(slug);
  return (
    <WorkspaceFrame
      person={actor.name}
      municipality={municipality}
      municipalities={municipalities}
      demonstration={demonstration}
      signOut={signOutAction}
    >
      {children}
    </WorkspaceFrame>
  );
}
