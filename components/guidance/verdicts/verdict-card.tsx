import { useTranslations } from 'next-intl';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { GUIDELINE } from '@/lib/domain/guidance/rules/guidelines';
import { type RemedyRights, remedyOf } from '@/lib/domain/guidance/rules/remedy';
import { measureOf } from '@/lib/domain/guidance/rules/standing';
import type { VerdictState } from '@/lib/domain/guidance/rules/verdicts';
import { VerdictGrounds } from '../guidelines/verdict-grounds';
import { RemedyLink } from '../remedies/remedy-link';
import { Gauge } from './gauge';
import { VerdictMark } from './verdict-mark';
import { useVerdictWords } from './verdict-words';

interface VerdictCardProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly verdict: Verdict;
  readonly year: JudgedYear;
  readonly rights: RemedyRights;
}

/** The edge carries the colour of the verdict, as its shape does. */
const EDGE: Readonly<Record<VerdictState, string>> = {
  met: 'border-l-met',
  below: 'border-l-below',
  to_discuss: 'border-l-discuss',
  idea: 'border-l-quiet',
  not_filled_in: 'border-l-quiet',
  not_applicable: 'border-l-quiet',
  hindered: 'border-l-quiet',
};

/** What comes first, open: the sentence, the rule, the figures that count, what it rests on, and where it is remedied. */
export function VerdictCard({ slug, partnershipId, verdict, year, rights }: VerdictCardProps) {
  const t = useTranslations('guidance.page');
  const words = useVerdictWords();
  const { guideline, state } = verdict;
  const { facts, values } = year;
  const remedy = remedyOf(verdict, year, rights);
  const measure = GUIDELINE[guideline].severity === 'benchmark' ? measureOf(verdict) : null;
  return (
    <section
      aria-labelledby="first-verdict"
      className={`min-w-0 rounded-m border border-l-[6px] border-line bg-surface px-4 py-[18px] wide:px-6 print:break-inside-avoid ${EDGE[state]}`}
    >
      <div className="flex items-start gap-3.5">
        <span className="mt-0.5">
          <VerdictMark state={state} size={28} />
        </span>
        <div className="min-w-0 flex-1">
          <h3 id="first-verdict" className="text-xl font-bold leading-heading text-balance">
            {words.title(verdict, year)}
          </h3>
          <p className="text-ink-2">
            {t('rule', { what: words.statement(guideline, values) })} {words.missing(verdict)}
          </p>
        </div>
        <p className="flex-none text-s text-ink-2">{words.whose(guideline)}</p>
      </div>
      {measure !== null && measure.value !== null && (
        <div className="mt-4">
          <Gauge measure={measure} />
        </div>
      )}
      <div className="mt-5">
        <VerdictGrounds verdict={verdict} year={year} heading="h4" />
      </div>
      {remedy !== null && (
        <div className="mt-5">
          <RemedyLink slug={slug} partnershipId={partnershipId} facts={facts} verdict={verdict} {...remedy} look="primary" />
        </div>
      )}
    </section>
  );
}
