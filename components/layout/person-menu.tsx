import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { ProperName } from '@/components/ui/proper-name';
import { MenuDetails } from './menu-details';
import { PersonLinks, type SignOut } from './person-links';

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
          <ProperName>{person}</ProperName>
          <Icon sign="chevron" size={14} className="-ml-1 group-open:rotate-180" />
        </>
      }
    >
      <PersonLinks ground="sheet" signOut={signOut} />
    </MenuDetails>
  );
}
