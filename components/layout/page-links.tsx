import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

interface PageLinksProps {
  /** A path without the language: `/m/roeselare/partnerships`. */
  readonly path: `/${string}`;
  /** What else the address asks for; what is empty is left out. */
  readonly query?: Readonly<Record<string, string>>;
  readonly page: number;
  readonly pages: number;
}

/** To the page before and after this one; nothing when there is only one. */
export function PageLinks({ path, query = {}, page, pages }: PageLinksProps) {
  const t = useTranslations('shell.pages');
  if (pages <= 1) return null;
  const kept = Object.entries(query).filter(([, value]) => value !== '');
  const to = (other: number) => `${path}?${new URLSearchParams([...kept, ['page', String(other)]])}` as const;
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-s text-ink-2 print:hidden">
      <span>{t('page', { page, pages })}</span>
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev" className="max-wide:py-2.5">
          {t('previous')}
        </Link>
      )}
      {page < pages && (
        <Link href={to(page + 1)} rel="next" className="max-wide:py-2.5">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
