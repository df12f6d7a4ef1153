import { useLocale, useTranslations } from 'next-intl';

interface ResourcesFilesProps {
  /** Of the file, without the language. */
  readonly path: `/${string}`;
  readonly year: number;
}

/** The year as a file: the table, and what stands behind it. Plain links: nothing is fetched beforehand. */
export function ResourcesFiles({ path, year }: ResourcesFilesProps) {
  const t = useTranslations('resources.room.csv');
  const address = `/${useLocale()}${path}?year=${year}`;
  const look = 'inline-flex min-h-[38px] items-center max-wide:min-h-11';
  return (
    <p className="flex flex-wrap gap-x-5 text-s">
      <a href={address} className={look}>
        {t('table')}
      </a>
      <a href={`${address}&by=source`} className={look}>
        {t('lines')}
      </a>
    </p>
  );
}
