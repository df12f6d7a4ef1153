import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';

/** The action behind "Afmelden". */
export type SignOut = (form: FormData) => Promise<void>;

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
