import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { Brand } from './brand';
import { Languages } from './languages';

interface PublicHeaderProps {
  /** Where a person who is signed in works; null for a visitor, who gets "Aanmelden". */
  readonly workplace: { readonly href: `/${string}`; readonly label: string } | null;
}

/** One row on the woad band: logo, language, and signing in at the end, on a phone too. */
export function PublicHeader({ workplace }: PublicHeaderProps) {
  const t = useTranslations('shell');
  return (
    <header className="on-head">
      <div className="wrap flex min-h-14 items-center gap-3 wide:min-h-16 wide:gap-7">
        <Brand href="/" wordOnPhone />
        <div className="ml-auto flex items-center gap-1 wide:gap-[26px] print:hidden">
          <Languages compact />
          <Link href={workplace?.href ?? '/sign-in'} className={`${buttonClass('head', 'small')} whitespace-nowrap max-[360px]:px-2.5`}>
            {workplace?.label ?? t('signIn')}
          </Link>
        </div>
      </div>
    </header>
  );
}
