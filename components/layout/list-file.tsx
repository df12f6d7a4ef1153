import { useTranslations } from 'next-intl';
import type { AskedList } from '@/lib/platform/listing';
import { FileLink } from './file-link';

interface ListFileProps {
  readonly list: AskedList;
  /** How many rows it will have. */
  readonly count: number;
}

/** What a list shows, all its pages, as a file. */
export function ListFile({ list, count }: ListFileProps) {
  const t = useTranslations('shell.list');
  return (
    <div className="mt-4 text-s text-ink-2 print:hidden">
      <FileLink file={list.file} name="CSV" from="start" /> {t('file', { count })}
    </div>
  );
}
