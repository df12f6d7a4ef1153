import { useLocale, useTranslations } from 'next-intl';
import type { AskedList } from '@/lib/platform/listing';

interface ListFileProps {
  readonly list: AskedList;
  /** How many rows it will have. */
  readonly count: number;
}

/** What a list shows, all its pages, as a file. A plain link: nothing is fetched beforehand. */
export function ListFile({ list, count }: ListFileProps) {
  const t = useTranslations('shell.list');
  const locale = useLocale();
  return (
    <p className="mt-4 text-s text-ink-2 print:hidden">
      <a href={`/${locale}${list.file}`} className="inline-block py-2 max-wide:py-2.5">
        CSV
      </a>{' '}
      {t('file', { count })}
    </p>
  );
}
