import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ShellMunicipality } from './municipality-chip';
import { PageFrame } from './page-frame';
import type { SignOut } from './person-links';
import { WorkspaceHeader } from './workspace-header';

interface WorkspaceFrameProps {
  readonly person: string;
  readonly municipality: ShellMunicipality | null;
  readonly municipalities: readonly ShellMunicipality[];
  readonly demonstration: boolean;
  readonly signOut: SignOut;
  readonly children: ReactNode;
}

/** Every page of the workspace: the header with the rooms that work, the page in its column, the footer. */
export function WorkspaceFrame({ person, municipality, municipalities, demonstration, signOut, children }: WorkspaceFrameProps) {
  const t = useTranslations('shell.rooms');
  const rooms = municipality === null ? [] : [{ href: `/m/${municipality.slug}/partnerships` as const, label: t('partnerships') }];
  const header = (
    <WorkspaceHeader
      person={person}
      municipality={municipality}
      municipalities={municipalities}
      rooms={rooms}
      demonstration={demonstration}
      signOut={signOut}
    />
  );
  return (
    <PageFrame header={header} demonstration={demonstration}>
      <div className="wrap">{children}</div>
    </PageFrame>
  );
}
