import type { useTranslations } from 'next-intl';
import { whenIn } from '@/components/activities/list/when-words';
import type { Locale } from '@/lib/domain/access/rules';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import { ACTIVITY_STATUSES } from '@/lib/domain/activities/rules';

/** What is said of one activity, under a heading that says the year. */
export interface Said {
  readonly when: string;
  readonly status: string;
}

/** What the drawing of a year and its table both say of each activity: of hundreds, so each is put in words once. */
export function saidOf(
  drawn: readonly DrawnActivity[],
  year: number,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'activities'>>,
): (activity: DrawnActivity) => Said {
  const statuses = new Map(ACTIVITY_STATUSES.map((status) => [status, t(`status.${status}`)]));
  const say = (activity: DrawnActivity): Said => ({
    when: whenIn(year, activity, locale),
    status: statuses.get(activity.status) ?? '',
  });
  const said = new Map(drawn.map((activity) => [activity.id, say(activity)]));
  return (activity) => said.get(activity.id) ?? say(activity);
}
