import { useTranslations } from 'next-intl';
import { ProperName } from '@/components/ui/proper-name';
import type { ActivityCost } from '@/lib/domain/activities/queries/costs';
import { basisOfCost } from '@/lib/domain/activities/rules/costs';
import { useCostWords } from './cost-words';

/** What the activity costs the others that take part in a joint partnership, to be read: of their lines one sees not all. */
export function OtherCosts({ costs }: { readonly costs: readonly ActivityCost[] }) {
  const t = useTranslations('activities.costs');
  const bases = useTranslations('resources.basis');
  const words = useCostWords();
  if (costs.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 font-semibold">{t('ofOthers')}</h3>
      <ul className="divide-y divide-line">
        {costs.map((cost) => (
          <li key={cost.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <ProperName>{cost.municipality}</ProperName> <span className="text-ink-2 text-s">{words.name(cost)}</span>
            </span>
            <span className="text-ink-2 text-s">
              <b className="font-semibold text-ink tabular-nums lining-nums" translate="no">
                {words.amount(cost)}
              </b>{' '}
              {bases(basisOfCost(cost))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
