import { useTranslations } from 'next-intl';
import { ApproachMark } from '@/components/ui/approach-mark';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Approach } from '@/lib/domain/approaches/queries';
import { type ResourcesRow, rowAddress } from '@/lib/domain/portfolio/rules/resources-table';

export interface RowNameProps {
  readonly row: ResourcesRow;
  /** Of the form that the row has; undefined when it is none of the list. */
  readonly approach: Approach | undefined;
  /** The municipality's address, without the language. */
  readonly room: `/m/${string}`;
  readonly year: number;
  /** The year is confirmed: a record that is still open says so. */
  readonly isConfirmed: boolean;
}

/** What a row is about, with the link to its form; whether it is locked or still open, and who recorded it before a merger. */
export function RowName({ row, approach, room, year, isConfirmed }: RowNameProps) {
  const t = useTranslations('resources.room');
  const { record, isOurs } = row;
  const isLocked = record !== null && record.confirmedAt !== null;
  return (
    <span className="row-name">
      {approach !== undefined && <ApproachMark shape={approach.markShape} colour={approach.markColour} size={15} />}
      <span>
        <Link href={rowAddress(room, row, year)}>{row.title ?? approach?.name}</Link>
        {isLocked && (
          <>
            {'\u00a0'}
            <span className="row-lock">
              <Icon sign="lock" size={14} />
              <span className="sr-only">{t('locked')}</span>
            </span>
          </>
        )}
        {isConfirmed && isOurs && record !== null && !isLocked && (
          <>
            {'\u00a0'}
            <Badge>{t('openRecord')}</Badge>
          </>
        )}
        {record !== null && record.origin !== null && (
          <span className="row-note">
            {record.origin.untilYear === null
              ? record.origin.name
              : t('until', { municipality: record.origin.name, year: String(record.origin.untilYear) })}
          </span>
        )}
      </span>
    </span>
  );
}
