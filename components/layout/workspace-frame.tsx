import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlatformRole } from '@/lib/domain/access/rules';
import type { ShellMunicipality } from './municipality-chip';
import { PageFrame } from './page-frame';
import type { SignOut } from './person-links';
import { WorkspaceHeader } from './workspace-header';

interface WorkspaceFrameProps {
  readonly person: string;
  /** The person's role at VVSG, who also looks in at municipalities of which it has none. */
  readonly vvsg: PlatformRole | null;
  readonly municipality: ShellMunicipality | null;
  readonly municipalities: readonly ShellMunicipality[];
  /** The one who looks manages its people. */
  readonly managesPeople?: boolean;
  readonly demonstration: boolean;
  readonly signOut: SignOut;
  readonly children: ReactNode;
}

/** Every page of the workspace: the header with the rooms that work, the page in its column, the footer. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { person, vvsg, municipality, municipalities, managesPeople = false, demonstration, signOut, children } = props;
  const t = useTranslations('shell.rooms');
  const own = municipality !== null && municipalities.some(({ slug }) => slug === municipality.slug);
  const platform = [
    { href: '/platform/municipalities', label: t('municipalities') },
    ...(vvsg === 'administrator' ? [{ href: '/platform/people', label: t('people') } as const] : []),
  ] as const;
  const rooms =
    municipality !== null
      ? [
          { href: `/m/${municipality.slug}/partnerships` as const, label: t('partnerships') },
          ...(managesPeople ? [{ href: `/m/${municipality.slug}/settings` as const, label: t('settings'), atEnd: true }] : []),
        ]
      : vvsg !== null
        ? platform
        : [];
  const header = (
    <WorkspaceHeader
      person={person}
      home={municipality !== null ? `/m/${municipality.slug}` : vvsg !== null ? '/platform/municipalities' : '/account'}
      municipality={municipality}
      municipalities={municipalities}
      looksIn={vvsg !== null && municipality !== null && !own}
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
