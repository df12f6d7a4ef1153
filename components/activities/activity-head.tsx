import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { ProperName } from '@/components/ui/proper-name';
import { Tabs } from '@/components/ui/tabs';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod } from '@/lib/platform/i18n/when';

interface ActivityHeadProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly activity: Activity;
  readonly current: 'page' | 'history';
  /** History is not for everybody who sees the activity. */
  readonly showsHistory: boolean;
}

/** What it is called, when it is, of which partnerships, and the pages of this activity. */
export function ActivityHead({ municipality, activity, current, showsHistory }: ActivityHeadProps) {
  const t = useTranslations('activities.page');
  const locale = useLocale();
  const list = `/m/${municipality.slug}/activities` as const;
  const page = `${list}/${activity.id}` as const;
  const period = periodOf(activity);
  return (
    <PageHead
      crumbs={[{ label: t('list'), href: list }, { label: activity.title }]}
      title={<ProperName>{activity.title}</ProperName>}
      context={
        <p className="first-letter:uppercase">
          {t('is', { kind: activity.kindName, when: period === null ? t('noDate') : formatPeriod(period, locale) })}
          {activity.partnerships.map(({ id, title }, index) => (
            <span key={id}>
              {index === 0 ? ` ${t('for')} ` : ', '}
              <Link href={`/m/${municipality.slug}/partnerships/${id}`}>{title}</Link>
            </span>
          ))}
          {activity.municipalityId !== municipality.id && (
            <span className="block">{t('recordedBy', { municipality: activity.recordedBy })}</span>
          )}
        </p>
      }
      actions={<PrintButton>{t('print')}</PrintButton>}
      tabs={
        showsHistory && (
          <Tabs
            label={t('tabs')}
            items={[
              { href: page, label: t('overview'), current: current === 'page' },
              { href: `${page}/history`, label: t('history'), current: current === 'history' },
            ]}
          />
        )
      }
    />
  );
}
