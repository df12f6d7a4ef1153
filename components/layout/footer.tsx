import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

const PAGES = [
  ['/accessibility', 'accessibility'],
  ['/privacy', 'privacy'],
  ['/help', 'help'],
] as const;

/** The source, and the three pages that are always there. */
export function Footer() {
  const t = useTranslations('shell.footer');
  return (
    <footer className="wrap pb-8 wide:pb-9 print:pb-0">
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-[18px] text-s text-ink-2 wide:mt-12 print:mt-3 print:pt-1.5">
        <p>{t.rich('source', { title: (words) => <i>{words}</i> })}</p>
        <nav aria-label={t('label')} className="wide:ml-auto print:hidden">
          <ul className="flex flex-wrap gap-x-[22px]">
            {PAGES.map(([href, key]) => (
              <li key={href}>
                <Link href={href} className="flex items-center text-ink-2 hover:text-ink max-wide:min-h-11">
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
