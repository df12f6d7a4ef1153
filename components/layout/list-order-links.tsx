import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { SortMark } from '@/components/ui/sort-mark';
import type { AskedList } from '@/lib/platform/listing';

interface ListOrderLinksProps {
  readonly list: AskedList;
  /** The columns by which it can be sorted, by name. */
  readonly columns: Readonly<Record<string, string>>;
}

/** On a phone, where the table has one head: by what the list is sorted. */
export function ListOrderLinks({ list, columns }: ListOrderLinksProps) {
  const t = useTranslations('shell.list');
  return (
    <nav aria-label={t('order')} className="pt-3 wide:hidden">
      <p className="font-semibold">{t('order')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {Object.entries(list.orders).map(([column, { href, direction }]) => (
          <li key={column}>
            <Link
              href={href}
              aria-current={direction === null ? undefined : 'true'}
              className={`inline-flex min-h-11 items-center gap-1.5 ${direction === null ? '' : 'font-semibold text-ink'}`}
            >
              {columns[column]}
              <SortMark direction={direction} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
