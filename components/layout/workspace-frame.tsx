import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlatformRole } from '@/lib/domain/access/rules';
import { PageFrame } from './page-frame';
import type { SignOut } from './person-links';
import { WorkspaceHeader } from './workspace-header';

interface WorkspaceFrameProps {
  readonly person: string;
  readonly vvsg: PlatformRole | null;
  /** The slug of the municipality that the address names; null on pages that are about the person. */
  readonly municipality: string | null;
  readonly chip: ReactNode;
  /** VVSG looks at a municipality that is not its own. */
  readonly looksIn: boolean;
  /** The one who looks manages its people. */
  readonly managesPeople: boolean;
  /** The one who looks sees the grants of the municipality. */
  readonly seesGrants: boolean;
  /** The one who looks is let into the boards that advise it. */
  readonly sitsInBoards: boolean;
  readonly demonstration: boolean;
  readonly signOut: SignOut;
  readonly children: ReactNode;
}

/** Every page of the workspace: the header with the rooms that work, the page in its column, the footer. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { person, vvsg, municipality, chip, looksIn, managesPeople, seesGrants, sitsInBoards, demonstration, signOut, children } = props;
  const t = useTranslations('shell.rooms');
  const platform = [
    { href: '/platform/municipalities', label: t('municipalities') },
    ...(vvsg === 'administrator' ? [{ href: '/platform/people', label: t('people') } as const] : []),
  ] as const;
  const rooms =
    municipality !== null
      ? [
          { href: `/m/${municipality}` as const, alone: true, label: t('overview') },
          {
            href: `/m/${municipality}/partnerships` as const,
            also: [`/m/${municipality}/memberships` as const],
            label: t('partnerships'),
          },
          { href: `/m/${municipality}/activities` as const, label: t('activities') },
          { href: `/m/${municipality}/partners` as const, label: t('partners') },
          { href: `/m/${municipality}/resources` as const, label: t('resources') },
          ...(seesGrants ? [{ href: `/m/${municipality}/grants` as const, label: t('grants') }] : []),
          ...(sitsInBoards ? [{ href: `/m/${municipality}/board` as const, label: t('board') }] : []),
          ...(managesPeople ? [{ href: `/m/${municipality}/settings` as const, label: t('settings'), atEnd: true }] : []),
        ]
      : vvsg !== null
        ? platform
        : [];
  const header = (
    <WorkspaceHeader
      person={person}
      home={municipality !== null ? `/m/${municipality}` : vvsg !== null ? '/platform/municipalities' : '/account'}
      chip={chip}
      looksIn={looksIn}
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
