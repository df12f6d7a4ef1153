import { useLocale, useTranslations } from 'next-intl';
import { type EntryFilter, entryAddress } from '@/lib/domain/partnerships/rules/listing';

interface CsvLinkProps {
  /** The list, without the language. */
  readonly path: `/${string}`;
  readonly filter: EntryFilter;
  /** How many rows it will have. */
  readonly count: number;
}

/** What the list shows, all its pages, as a file. A plain link: nothing is fetched beforehand. */
export function CsvLink({ path, filter, count }: CsvLinkProps) {
  const t = useTranslations('partnerships.csv');
  const locale = useLocale();
  return (
    <p className="mt-4 text-s text-ink-2 print:hidden">
      <a href={`/${locale}${entryAddress(`${path}/csv`, filter)}`} className="inline-block py-2 max-wide:py-2.5">
        CSV
      </a>{' '}
      {t('what', { count })}
    </p>
  );
}
