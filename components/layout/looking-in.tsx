import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

/** Said to VVSG in the header of a municipality's pages, with the way back to all municipalities. */
export function LookingIn() {
  const t = useTranslations('shell.lookingIn');
  return (
    <p className="flex flex-1 flex-wrap items-center gap-x-3 text-s text-head-ink-2 max-wide:border-t max-wide:border-head-ink-2/30 wide:justify-end">
      {t('vvsg')}
      <Link href="/platform/municipalities" className="flex items-center font-semibold text-head-ink underline! max-wide:min-h-11">
        {t('back')}
      </Link>
    </p>
  );
}
