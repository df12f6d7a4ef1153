import { useLocale, useTranslations } from 'next-intl';
import { LineName } from '@/components/resources/form/line-name';
import { Drawn } from '@/components/ui/drawn';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityCost } from '@/lib/domain/activities/queries/costs';
import { basisOfCost, standingOfSum } from '@/lib/domain/activities/rules/costs';
import { type SubjectKind, yearAddress } from '@/lib/domain/resources/rules/records';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { costBar } from './cost-bar';
import { useCostWords } from './cost-words';

interface CostLineProps {
  readonly slug: string;
  readonly cost: ActivityCost;
}

/** A cost of the municipality itself: of which line it is a part, how much of it, and quietly whether all costs on the line fit in it. */
export function CostLine({ slug, cost }: CostLineProps) {
  const t = useTranslations('activities.costs');
  const locale = useLocale() as Locale;
  const bases = useTranslations('resources.basis');
  const words = useCostWords();
  const { line, record, held, onLine } = cost;
  const basis = basisOfCost(cost);
  const euro = (cents: number) => formatEuro(cents, locale);
  const ours = (basis === 'actual' ? cost.actualCents : cost.plannedCents) ?? 0;
  const standing = standingOfSum(line === null ? 'none' : held, onLine[basis], basis);
  const isKnown = standing.state === 'within' || standing.state === 'over';
  const others = isKnown ? standing.cents - ours : 0;
  const bar = isKnown ? costBar({ ours, others, line: standing.lineCents }, `cost-${cost.id}`) : null;
  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <div className="min-w-0">{line === null ? <p className="text-ink-2">{t('noLine')}</p> : <LineName line={line} />}</div>
        <p className="text-s text-ink-2">
          <b className="font-semibold text-ink text-m tabular-nums lining-nums" translate="no">
            {words.amount(cost)}
          </b>{' '}
          {isKnown && t('of', { amount: euro(standing.lineCents) })} <span>{bases(basis)}</span>
        </p>
      </div>
      {record !== null && (
        <p className="text-s">
          <Link href={yearAddress(`/m/${slug}`, subjectOf(record), record.year, record.originNis)} className="inline-block max-wide:py-2.5">
            {`${record.subject}, ${record.year}`}
          </Link>
        </p>
      )}
      {bar !== null && <Drawn as="div" className="my-1.5" markup={bar} />}
      {isKnown && (
        <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-s">
          <span className="inline-flex items-start gap-1.5">
            <Icon sign={standing.state === 'within' ? 'check' : 'info'} size={16} className="mt-[3px]" />
            {standing.state === 'within'
              ? t(standing.isAtLeast ? 'withinSoFar' : 'within')
              : t(standing.isAtLeast ? 'overAtLeast' : 'over', { amount: euro(standing.cents - standing.lineCents) })}
          </span>
          {others > 0 && <span className="text-ink-2">{t('others', { amount: euro(others) })}</span>}
          {standing.lineCents > standing.cents && (
            <span className="text-ink-2">{t('rest', { amount: euro(standing.lineCents - standing.cents) })}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** Of what a record is, as its address has it. */
function subjectOf({ partnershipId, membershipId, approach }: NonNullable<ActivityCost['record']>): { kind: SubjectKind; id: string } {
  if (partnershipId !== null) return { kind: 'partnership', id: partnershipId };
  return membershipId === null ? { kind: 'approach', id: approach ?? '' } : { kind: 'membership', id: membershipId };
}
