import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/layout/workspace-frame';
import { MunicipalityChip } from '@/components/municipalities/municipality-chip';
import { canWithin } from '@/lib/domain/access/rules';
import { signOutAction } from '@/lib/domain/people/actions';
import { managesOwnPeople } from '@/lib/domain/people/rules';
import { PAGE_OWNER } from '@/lib/platform/auth/page-owner';
import type { Visit } from '@/lib/platform/auth/visit';

interface VisitFrameProps {
  readonly visit: Visit;
  /** The municipality that the address names. */
  readonly municipality?: { readonly id: string; readonly slug: string; readonly name: string } | null;
  readonly children: ReactNode;
}

/** The shell around a page of the workspace, for who is there. */
export function VisitFrame({ visit, municipality = null, children }: VisitFrameProps) {
  const { actor, municipalities, demonstration } = visit;
  const looksIn = municipality !== null && actor.platformRole !== null && !municipalities.some(({ slug }) => slug === municipality.slug);
  return (
    <WorkspaceFrame
      person={actor.name}
      vvsg={actor.platformRole}
      municipality={municipality?.slug ?? null}
      chip={<MunicipalityChip current={municipality} municipalities={municipalities} />}
      looksIn={looksIn}
      managesPeople={municipality !== null && managesOwnPeople(actor, municipality.id)}
      seesGrants={municipality !== null && canWithin(actor, 'view_grants', municipality.id)}
      sitsInBoards={municipality !== null && canWithin(actor, 'sit_in_boards', municipality.id)}
      demonstration={demonstration}
      signOut={signOutAction}
    >
      <meta name={PAGE_OWNER} content={actor.userId ?? ''} />
      {children}
    </WorkspaceFrame>
  );
}
