import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { ActivityCost, OfferedLine } from '@/lib/domain/activities/queries/costs';
import { CostLine } from './cost-line';
import { CostList } from './cost-list';
import { CostTotal } from './cost-total';
import { OtherCosts } from './other-costs';

interface CostsSheetProps {
  readonly slug: string;
  readonly activityId: string;
  readonly costs: readonly ActivityCost[];
  /** The lines of which costs of the municipality can be a part; needed where it keeps them. */
  readonly lines: readonly OfferedLine[];
  /** May whoever looks change and remove the costs of the municipality? */
  readonly keeps: boolean;
  /** May there be new ones: did it take part? */
  readonly adds: boolean;
}

/** What an activity costs as a part of lines of a year: of the municipality itself, and of the others that take part. Absent where nobody says. */
export function CostsSheet({ slug, activityId, costs, lines, keeps, adds }: CostsSheetProps) {
  const t = useTranslations('activities.costs');
  const { activities, resources } = useMessages();
  const own = costs.filter(({ isOwn }) => isOwn);
  if (costs.length === 0 && !adds) return null;
  return (
    <Sheet title={t('title')} side={t('why')}>
      {adds || (keeps && own.length > 0) ? (
        <FormWords
          refusedBy={['activities', 'resources']}
          own={{
            activities: { costs: activities.costs },
            resources: { source: resources.source, kind: resources.kind, basis: resources.basis },
          }}
        >
          <CostList slug={slug} activityId={activityId} costs={own} lines={lines} adds={adds} />
        </FormWords>
      ) : (
        <ul className="divide-y divide-line">
          {own.map((cost) => (
            <li key={cost.id} className="flex py-2.5">
              <CostLine slug={slug} cost={cost} />
            </li>
          ))}
        </ul>
      )}
      <CostTotal costs={own} />
      <OtherCosts costs={costs.filter(({ isOwn }) => !isOwn)} />
    </Sheet>
  );
}
