import { useTranslations } from 'next-intl';
import { Unfold } from '@/components/ui/unfold';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { GUIDELINE } from '@/lib/domain/guidance/rules/guidelines';
import type { Reason } from '@/lib/domain/guidance/rules/judgement';
import { type RemedyRights, remedyOf } from '@/lib/domain/guidance/rules/remedy';
import { RemedyLink } from '../remedies/remedy-link';
import { VERDICT_INK, VerdictMark } from '../verdicts/verdict-mark';
import { useVerdictWords } from '../verdicts/verdict-words';
import { VerdictGrounds } from './verdict-grounds';

interface GuidelineLineProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly verdict: Verdict;
  readonly year: JudgedYear;
  readonly rights: RemedyRights;
  /** A reason that stands above the list already. */
  readonly said: Reason | null;
}

/** One guideline in one line: shape, what it asks, the word and why, and where it is remedied; what it rests on unfolds. */
export function GuidelineLine({ slug, partnershipId, verdict, year, rights, said }: GuidelineLineProps) {
  const t = useTranslations('guidance');
  const words = useVerdictWords();
  const { state, guideline } = verdict;
  const remedy = remedyOf(verdict, year, rights);
  const statement = words.statement(guideline, year.values);
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 py-[11px] wide:grid-cols-[20px_minmax(0,1fr)_minmax(0,1.35fr)_auto] wide:gap-x-3.5 print:break-inside-avoid">
      <span className="relative top-[3px]">
        <VerdictMark state={state} size={18} />
      </span>
      <h3 className="font-semibold leading-snug">
        {statement}
        {GUIDELINE[guideline].ours && <span className="block text-xs font-normal text-ink-2">{words.whose(guideline)}</span>}
      </h3>
      <p className="leading-snug text-ink-2 max-wide:col-start-2">
        <b className={VERDICT_INK[state]}>{words.word(verdict)}.</b> {words.explanation(verdict, year, said)}
      </p>
      {remedy !== null && (
        <span className="max-wide:col-start-2">
          <RemedyLink slug={slug} partnershipId={partnershipId} facts={year.facts} verdict={verdict} {...remedy} what={statement} />
        </span>
      )}
      <Unfold className="col-start-2 -col-end-1" summary={t('page.grounds')} about={statement}>
        <VerdictGrounds verdict={verdict} year={year} heading="h4" />
      </Unfold>
    </li>
  );
}
