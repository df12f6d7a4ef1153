import { useLocale, useTranslations } from 'next-intl';
import { type Markup, markup } from '@/components/ui/markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { Obstacle } from '@/lib/domain/reciprocity/queries';
import type { YearPart } from '@/lib/domain/reciprocity/rules/obstacles';
import { formatPeriod, formatWhen } from '@/lib/platform/i18n/when';

/** The year stands beside it already. */
const withoutYear = (text: string) => text.replace(/ \d{4}$/, '');

/** The words of circumstances in the picture. Reads `reciprocity.band`. */
export function useObstacleWords(today: string) {
  const t = useTranslations('reciprocity.band');
  const locale = useLocale() as Locale;
  const day = (date: string) => withoutYear(formatWhen(date, locale));

  const whenIn = ({ from, until, isEarlier, isLater, isLasting }: YearPart) => {
    if (isLasting) {
      if (isEarlier) return t('stillLasting');
      return t(from > today ? 'from' : 'lasting', { from: day(from) });
    }
    const [isFromTheFirst, isToTheLast] = [isEarlier || from.endsWith('-01-01'), isLater || until.endsWith('-12-31')];
    if (isFromTheFirst && isToTheLast) return t('wholeYear');
    if (isEarlier) return t('until', { until: day(until) });
    if (isLater) return t('from', { from: day(from) });
    return withoutYear(formatPeriod({ from, until }, locale));
  };
  const said = (name: string, when: string): Markup => markup`<span class="sr-only">${t('circumstance')}: </span><b>${name}</b>, ${when}`;

  return {
    /** What a circumstance covers of one year. */
    partOf: (part: YearPart<Obstacle>) => said(part.obstacle.name, whenIn(part)),
    /** All of it. */
    wholeOf: ({ name, fromDate, untilDate }: Obstacle) => said(name, formatPeriod({ from: fromDate, until: untilDate }, locale)),
  };
}
export type ObstacleWords = ReturnType<typeof useObstacleWords>;
