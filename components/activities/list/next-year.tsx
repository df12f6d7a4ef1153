import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityYear } from '@/lib/domain/activities/queries/overview';
import type { ActivityAsked } from './asked';
import { whenIn } from './when-words';

interface NextYearProps {
  readonly slug: string;
  readonly asked: ActivityAsked;
  readonly next: ActivityYear['next'];
  /** Where one adds an activity; null for who only reads. */
  readonly adding: `/${string}` | null;
}

/** What the next year has already, and the way to it. */
export function NextYear({ slug, asked, next, adding }: NextYearProps) {
  const t = useTranslations('activities.next');
  const locale = useLocale() as Locale;
  const year = asked.year + 1;
  const count = next[0]?.total ?? 0;
  const said = { year: String(year), count };
  return (
    <Sheet title={t('title')} size="small">
      <p className="font-semibold text-ink">{count === 0 ? t('nothing', said) : t('count', said)}</p>
      {count > 0 && (
        <ul className="my-1">
          {next.map((activity) => (
            <li key={activity.id} className="py-1">
              <Link href={`/m/${slug}/activities/${activity.id}`} className="[overflow-wrap:anywhere]">
                {activity.title}
              </Link>
              , {whenIn(year, activity, locale)}
            </li>
          ))}
        </ul>
      )}
      {count > next.length && (
        <Link href={asked.addressWith({ year: String(year), month: '' })} className="inline-block max-wide:py-2.5">
          {t('all', said)}
        </Link>
      )}
      {count === 0 && adding !== null && (
        <Link href={`${adding}${adding.includes('?') ? '&' : '?'}from=${year}`} className="inline-block max-wide:py-2.5">
          {t('plan', said)}
        </Link>
      )}
    </Sheet>
  );
}
