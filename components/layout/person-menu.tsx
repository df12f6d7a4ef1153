import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { MenuDetails } from './menu-details';

/** The action behind "Afmelden". */
export type SignOut = () => Promise<void>;

interface PersonMenuProps {
  readonly person: string;
  readonly signOut: SignOut;
}

/** Initials of the first and the last word: "An De Smet" is AS. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

/** Who is signed in, their account, signing out. */
export function PersonMenu({ person, signOut }: PersonMenuProps) {
  const t = useTranslations('shell');
  return (
    <MenuDetails
      className="relative"
      summaryClass="flex min-h-11 items-center gap-[9px] text-s"
      panelClass="absolute right-0 top-full z-30 min-w-[190px] rounded-m border border-line bg-surface py-1.5 text-ink shadow-float"
      summary={
        <>
          <span aria-hidden="true" className="size-8 rounded-full bg-head-ink-2 text-center text-xs font-bold leading-8 text-[#12324C]">
            {initials(person)}
          </span>
          <span className="sr-only">{t('personMenu')}: </span>
          {person}
          <Icon sign="chevron" size={14} className="-ml-1 group-open:rotate-180" />
        </>
      }
    >
      <PersonLinks ground="sheet" signOut={signOut} />
    </MenuDetails>
  );
}

interface PersonLinksProps {
  readonly ground: 'head' | 'sheet';
  readonly signOut: SignOut;
}

const ROWS = {
  head: 'text-head-ink-2 hover:text-head-ink',
  sheet: 'px-4 text-ink -outline-offset-3! hover:bg-accent-soft hover:text-ink',
} as const;

/** Account and signing out; the latter is a form, so that it also works without JavaScript. */
export function PersonLinks({ ground, signOut }: PersonLinksProps) {
  const t = useTranslations('shell');
  const row = `flex min-h-11 w-full items-center gap-2.5 text-left no-underline hover:no-underline ${ROWS[ground]}`;
  return (
    <>
      <Link href="/account" className={row}>
        <Icon sign="person" size={17} />
        {t('account')}
      </Link>
      <form action={signOut}>
        <button type="submit" className={row}>
          <Icon sign="leave" size={17} />
          {t('signOut')}
        </button>
      </form>
    </>
  );
}
