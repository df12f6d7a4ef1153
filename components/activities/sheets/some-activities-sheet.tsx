import { useLocale, useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { SomeActivities } from '@/lib/domain/activities/queries/of-one';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod } from '@/lib/platform/i18n/when';

interface SomeActivitiesProps {
  readonly slug: string;
  readonly title: string;
  readonly some: SomeActivities;
  /** Where all of them are, without the language; without it the others are only counted. */
  readonly all?: `/${string}`;
  /** Where one adds one, without the language; left out for who only reads. */
  readonly adding?: `/${string}`;
  /** Says of each to which partnership it belongs. */
  readonly withLinks?: boolean;
}

/** A few activities beside something else: of a membership, or with a partner. Nothing until there is one. */
export function SomeActivitiesSheet({ slug, title, some: { rows, total }, all, adding, withLinks = false }: SomeActivitiesProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  if (total === 0) return null;
  return (
    <Sheet title={title} side={adding === undefined ? undefined : <Link href={adding}>{t('list.add')}</Link>}>
      <ul className="divide-y divide-line">
        {rows.map((activity) => {
          const { id, title: name, status, setting, links } = activity;
          const period = periodOf(activity);
          return (
            <li key={id} className="py-2.5">
              <Link
                href={`/m/${slug}/activities/${id}`}
                className="font-semibold [overflow-wrap:anywhere] max-wide:inline-block max-wide:py-1.5"
              >
                {name}
              </Link>
              <p className="flex flex-wrap gap-x-3.5 text-ink-2 text-s">
                <span>{period === null ? t('list.withoutDay') : formatPeriod(period, locale)}</span>
                <span className="inline-flex items-center gap-1.5">
                  <Icon sign={setting} size={16} />
                  {t(`setting.${setting}`)}
                </span>
                {status !== 'done' && <span className={status === 'cancelled' ? 'font-semibold' : undefined}>{t(`status.${status}`)}</span>}
                {withLinks &&
                  links.map((link) => (
                    <ApproachName key={link.id} mark={{ shape: link.markShape, colour: link.markColour }}>
                      {link.title}
                    </ApproachName>
                  ))}
              </p>
            </li>
          );
        })}
      </ul>
      {total > rows.length && (
        <p className="mt-2 text-s">
          {all === undefined ? (
            t('sheet.older', { count: total - rows.length })
          ) : (
            <Link href={all}>{t('sheet.all', { count: total })}</Link>
          )}
        </p>
      )}
    </Sheet>
  );
}
