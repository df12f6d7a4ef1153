import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { KeptBeside } from '@/lib/domain/activities/queries/costs';
import { CostLine } from './cost-line';
import { CostList } from './cost-list';
import { CostTotal } from './cost-total';
import { OtherCosts } from './other-costs';

interface CostsSheetProps {
  readonly slug: string;
  readonly activityId: string;
  /** The costs, and where the municipality keeps some the lines of which they can be a part, with the one that is proposed. */
  readonly beside: Pick<KeptBeside, 'costs' | 'lines' | 'proposed'>;
  /** May whoever looks change and remove the costs of the municipality? */
  readonly keeps: boolean;
  /** May there be new ones: did it take part? */
  readonly adds: boolean;
}

/** What an activity costs as a part of lines of a year: of the municipality itself, and of the others that take part. Absent where nobody says. */
export function CostsSheet({ slug, activityId, beside, keeps, adds }: CostsSheetProps) {
  const t = useTranslations('activities.costs');
  const { activities, resources } = useMessages();
  const { costs, lines, proposed } = beside;
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
          <CostList slug={slug} activityId={activityId} costs={own} lines={lines} proposed={proposed} adds={adds} />
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
