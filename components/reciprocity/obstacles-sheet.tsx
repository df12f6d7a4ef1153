import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { Obstacle } from '@/lib/domain/reciprocity/queries';
import { formatPeriod, formatWhen } from '@/lib/platform/i18n/when';

interface ObstaclesSheetProps {
  /** The latest first. */
  readonly obstacles: readonly Obstacle[];
  readonly today: string;
  /** Where one is noted, without the language; null for who may not. */
  readonly noteAt: `/${string}` | null;
}

/** What stood in the way of meetings, and when. */
export function ObstaclesSheet({ obstacles, today, noteAt }: ObstaclesSheetProps) {
  const t = useTranslations('reciprocity.obstacles');
  const locale = useLocale() as Locale;
  const when = ({ fromDate, untilDate }: Obstacle) => {
    if (untilDate !== null) return formatPeriod({ from: fromDate, until: untilDate }, locale);
    return t(fromDate > today ? 'starting' : 'lasting', { from: formatWhen(fromDate, locale) });
  };
  return (
    <Sheet
      title={t('title')}
      side={
        noteAt === null ? undefined : (
          <Link href={noteAt} className="max-wide:inline-block max-wide:py-2.5 print:hidden">
            {t('note')}
          </Link>
        )
      }
    >
      {obstacles.length === 0 ? (
        <p className="text-ink-2">{t('nothing')}</p>
      ) : (
        <ul className="grid gap-x-8 wide:grid-cols-2 desktop:grid-cols-3 print:grid-cols-3">
          {obstacles.map((obstacle) => (
            <li key={obstacle.id} className="flex gap-3 py-2">
              <span className="pt-[3px] text-quiet">
                <Icon sign="two_uprights" />
              </span>
              <span className="min-w-0">
                <b className="block first-letter:uppercase">{obstacle.name}</b>
                <span className="block text-ink-2 text-s">{when(obstacle)}</span>
                {obstacle.remark !== '' && <span className="block text-s [overflow-wrap:anywhere]">{obstacle.remark}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
