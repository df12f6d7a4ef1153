import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { CsvDialect } from '@/lib/platform/csv';
import { MenuDetails } from './menu-details';

/** The usual one first. */
const DIALECTS = ['semicolon', 'comma'] as const satisfies readonly CsvDialect[];

interface FileLinkProps {
  /** Its address, without the language. */
  readonly file: `/${string}`;
  readonly name: string;
  /** What it holds, for who hears the link among others. */
  readonly about?: string;
  /** From which end of the link the choice unfolds: the end at which there is room beside it. */
  readonly from?: 'start' | 'end';
  readonly className?: string;
}

/**
 * A file to keep, and beside it how it separates its cells: choosing gives the file, and is remembered. Plain links: nothing is fetched
 * beforehand, and all of it works without JavaScript.
 */
export function FileLink({ file, name, about, from = 'end', className = '' }: FileLinkProps) {
  const t = useTranslations('shell.file');
  const address = `/${useLocale()}${file}`;
  const separatedBy = (dialect: CsvDialect) => `${address}${file.includes('?') ? '&' : '?'}separator=${dialect}`;
  return (
    <div className={`relative inline-flex items-center print:hidden ${className}`}>
      <a href={address} className="py-1 max-wide:py-2.5">
        {name}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </a>
      <MenuDetails
        summary={<Icon sign="chevron" size={14} className="group-open:rotate-180" />}
        label={t('choose', { file: about ?? name })}
        summaryClass="flex min-h-7 items-center px-1.5 text-accent max-wide:min-h-11 max-wide:px-3"
        panelClass={`absolute top-full z-30 w-56 rounded-m border border-line bg-surface py-1.5 text-left text-s shadow-float ${from === 'end' ? 'right-0' : 'left-0'}`}
      >
        {DIALECTS.map((dialect) => (
          <a
            key={dialect}
            href={separatedBy(dialect)}
            className="flex min-h-11 items-center px-4 text-ink no-underline -outline-offset-3! hover:bg-accent-soft hover:text-ink"
          >
            {t(dialect)}
          </a>
        ))}
        <p className="px-4 py-1.5 text-xs text-ink-2">{t('remembered')}</p>
      </MenuDetails>
    </div>
  );
}
