import { useTranslations } from 'next-intl';
import { Link } from './link';

export interface Crumb {
  readonly label: string;
  readonly href?: `/${string}`;
}

/** Where this page stands; the last one is the page itself and has no link. */
export function Crumbs({ items }: { readonly items: readonly Crumb[] }) {
  const t = useTranslations('shell');
  return (
    <nav aria-label={t('crumbs')} className="pt-4 text-s text-ink-2 wide:pt-[22px] print:hidden">
      <ol className="flex flex-wrap items-center">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 items-center">
            {item.href === undefined ? (
              <span aria-current={index === items.length - 1 ? 'page' : undefined} className="min-w-0 [overflow-wrap:anywhere]">
                {item.label}
              </span>
            ) : (
              <Link href={item.href} className="inline-flex min-w-0 items-center text-inherit [overflow-wrap:anywhere] max-wide:min-h-11">
                {item.label}
              </Link>
            )}
            {index < items.length - 1 && (
              <span aria-hidden="true" className="mx-[7px] text-ink-3">
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
