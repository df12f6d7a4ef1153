import type { useTranslations } from 'next-intl';
import type { ActivityYear } from '@/lib/domain/activities/queries/overview';

const PARTS = ['done', 'cancelled', 'coming', 'unanswered'] as const;

/** "14 in 2026: 10 gingen door, 2 niet, 2 komen nog." Only what there is is counted. */
export function countsOfYear(counted: ActivityYear, t: ReturnType<typeof useTranslations<'activities'>>): string {
  const { total, undated } = counted;
  const year = String(counted.year);
  const parts = PARTS.filter((part) => counted[part] > 0).map((part) => t(`list.part.${part}`, { count: counted[part] }));
  const said = total === 0 ? t('list.noneIn', { year }) : t('list.counts', { total, year, parts: parts.join(', ') });
  return undated === 0 ? said : `${said} ${t('list.undated', { count: undated })}`;
}
