import { useTranslations } from 'next-intl';
import { FileLink } from '@/components/layout/file-link';

interface ResourcesFilesProps {
  /** Of the file, without the language. */
  readonly path: `/${string}`;
  readonly year: number;
}

/** The year as a file: the table, and what stands behind it. */
export function ResourcesFiles({ path, year }: ResourcesFilesProps) {
  const t = useTranslations('resources.room.csv');
  const address = `${path}?year=${year}` as const;
  return (
    <div className="flex flex-wrap gap-x-5 text-s">
      <FileLink file={address} name={t('table')} from="start" />
      <FileLink file={`${address}&by=source`} name={t('lines')} from="start" />
    </div>
  );
}
