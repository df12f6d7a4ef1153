import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

/** A record of the year by its name, and where it is opened. */
export interface NamedRecord {
  readonly name: string;
  readonly href: `/${string}`;
  /** How many planned figures have no actual one; null where nothing at all is said of what was spent. */
  readonly missing: number | null;
}

interface NamedRecordsProps {
  readonly title: string;
  readonly records: readonly NamedRecord[];
}

/** Some records of a year under a heading, each with what is missing. */
export function NamedRecords({ title, records }: NamedRecordsProps) {
  const t = useTranslations('resources.room.confirm');
  return (
    <>
      <h3 className="mt-4 font-bold">{title}</h3>
      <ul className="mt-1">
        {records.map(({ name, href, missing }) => (
          <li key={href}>
            <Link href={href} className="inline-block py-1 [overflow-wrap:anywhere] max-wide:py-2.5">
              {name}
            </Link>{' '}
            {missing !== 0 && (
              <span className="text-s text-ink-2">{missing === null ? t('nothingSpent') : t('noActual', { count: missing })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
