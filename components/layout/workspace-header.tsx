import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { ProperName } from '@/components/ui/proper-name';
import { Brand } from './brand';
import { Languages } from './languages';
import { LookingIn } from './looking-in';
import { MenuDetails } from './menu-details';
import { PersonLinks, type SignOut } from './person-links';
import { PersonMenu } from './person-menu';
import { type Room, Rooms } from './rooms';

export interface WorkspaceHeaderProps {
  readonly person: string;
  /** Where the logo leads, without the language. */
  readonly home: `/${string}`;
  /** Which municipality this is about, and the way to the others. */
  readonly chip: ReactNode;
  /** VVSG looks at a municipality that is not its own. */
  readonly looksIn: boolean;
  /** Paths without the language. Only rooms that work. */
  readonly rooms: readonly (Omit<Room, 'href' | 'also'> & {
    readonly href: `/${string}`;
    readonly also?: readonly `/${string}`[];
  })[];
  readonly demonstration: boolean;
  readonly signOut: SignOut;
}

/** The woad band: logo, municipality, language and person above; the rooms below. On a phone logo, municipality, Menu. */
export function WorkspaceHeader(props: WorkspaceHeaderProps) {
  const { person, home, chip, looksIn, rooms, demonstration, signOut } = props;
  const t = useTranslations('shell');
  const locale = useLocale();
  const localRooms = rooms.map(({ href, also = [], ...room }) => ({
    ...room,
    href: `/${locale}${href}`,
    also: also.map((path) => `/${locale}${path}`),
  }));
  return (
    <header className="on-head relative z-20">
      <div className="wrap flex min-h-14 items-center gap-3 wide:min-h-16 wide:gap-7">
        <Brand href={home} wordOnPhone={false} />
        {chip}
        <div className="ml-auto hidden items-center gap-[26px] wide:flex print:hidden">
          <Languages />
          <PersonMenu person={person} signOut={signOut} />
        </div>
        <MenuDetails
          className="ml-auto wide:hidden print:hidden"
          summaryClass="flex min-h-11 items-center gap-2 rounded-m border border-head-ink-2/45 px-3 font-semibold leading-none"
          panelClass="absolute inset-x-0 top-full border-t border-head-ink-2/30 bg-head px-[18px] pb-4 pt-2 shadow-float"
          summary={
            <>
              <Icon sign="menu" size={17} />
              {t('menu')}
            </>
          }
        >
          {rooms.length > 0 && <Rooms label={t('mainMenu')} rooms={localRooms} shape="list" />}
          <div className="mt-2 border-t border-head-ink-2/30 pt-2">
            <p className="py-1 font-semibold">
              <ProperName>{person}</ProperName>
            </p>
            <PersonLinks ground="head" signOut={signOut} />
            {demonstration && (
              <Link href="/demonstration" className="flex min-h-11 items-center text-head-ink-2 hover:no-underline">
                {t('demonstration.switch')}
              </Link>
            )}
            <div className="-ml-3">
              <Languages />
            </div>
          </div>
        </MenuDetails>
      </div>
      {rooms.length > 0 && (
        <div className={`wrap items-baseline gap-[30px] print:hidden ${looksIn ? 'flex' : 'hidden wide:flex'}`}>
          <div className="hidden flex-1 wide:block">
            <Rooms label={t('mainMenu')} rooms={localRooms} shape="row" />
          </div>
          {looksIn && <LookingIn />}
        </div>
      )}
    </header>
  );
}
