import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityCost } from '@/lib/domain/activities/queries/costs';
import { totalOfCosts } from '@/lib/domain/activities/rules/costs';
import { formatEuro } from '@/lib/platform/i18n/amounts';

/** What an activity costs the municipality in money, where there is more than one line of it and all are planned or all are spent. */
export function CostTotal({ costs }: { readonly costs: readonly ActivityCost[] }) {
  const t = useTranslations('activities.costs');
  const bases = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  const total = costs.length < 2 ? null : totalOfCosts(costs);
  if (total === null || total.sum.value === null) return null;
  const amount = formatEuro(total.sum.value, locale);
  const isRough = costs.some((cost) => cost.isRough);
  const hasInKind = costs.some(({ line }) => line?.kind === 'in_kind');
  return (
    <p className="mt-3 flex flex-wrap justify-between gap-x-4 border-ink border-t pt-2.5">
      <span className="font-semibold">
        {t('total')}
        {hasInKind && <span className="font-normal text-ink-2 text-s">, {t('withoutInKind')}</span>}
      </span>
      <span className="text-ink-2 text-s">
        <b className="font-semibold text-ink text-m tabular-nums lining-nums" translate="no">
          {isRough ? t('about', { amount }) : amount}
        </b>{' '}
        {bases(total.basis)}
      </span>
    </p>
  );
}
