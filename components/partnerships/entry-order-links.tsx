import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { SortMark } from '@/components/ui/sort-mark';
import { ENTRY_ORDERS, type EntryFilter, entryAddress, orderBy } from '@/lib/domain/partnerships/rules/listing';

interface EntryOrderLinksProps {
  readonly path: `/${string}`;
  readonly filter: EntryFilter;
}

/** On a phone, where the table has one head: by what the list is sorted. */
export function EntryOrderLinks({ path, filter }: EntryOrderLinksProps) {
  const t = useTranslations('partnerships');
  return (
    <nav aria-label={t('filter.order')} className="pt-3 wide:hidden">
      <p className="font-semibold">{t('filter.order')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {ENTRY_ORDERS.map((column) => (
          <li key={column}>
            <Link
              href={entryAddress(path, { ...filter, ...orderBy(filter, column) })}
              aria-current={filter.sort === column ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center gap-1.5 ${filter.sort === column ? 'font-semibold text-ink' : ''}`}
            >
              {t(`list.column.${column}`)}
              <SortMark direction={filter.sort === column ? filter.direction : null} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
