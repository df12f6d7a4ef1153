import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Sheet } from '@/components/ui/sheet';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import type { RemedyRights } from '@/lib/domain/guidance/rules/remedy';
import { completenessOf, type Summary } from '@/lib/domain/guidance/rules/summary';
import { useAnswerWords } from '../completeness/answer-words';
import { VERDICT_INK, VerdictMark } from '../verdicts/verdict-mark';
import { GuidelineLine } from './guideline-line';

interface GuidelineListProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly summary: Summary;
  readonly year: JudgedYear;
  readonly rights: RemedyRights;
}

/** The guidelines beside the first, one line each; what nobody described yet and what is settled are folded. */
export function GuidelineList({ slug, partnershipId, summary, year, rights }: GuidelineListProps) {
  const t = useTranslations('guidance');
  const answers = useAnswerWords();
  const { others, notDescribed, settled, first, reason } = summary;
  const lines = (verdicts: readonly Verdict[]) => (
    <ul className="divide-y divide-line">
      {verdicts.map((verdict) => (
        <GuidelineLine
          key={`${verdict.guideline} ${verdict.originNis}`}
          slug={slug}
          partnershipId={partnershipId}
          verdict={verdict}
          year={year}
          rights={rights}
          said={reason}
        />
      ))}
    </ul>
  );
  if (others.length + notDescribed.length + settled.length === 0) return null;
  const brings = answers.brings(completenessOf(notDescribed).open);
  return (
    <Sheet title={t(first === null ? 'page.all' : 'page.others')} side={t('page.oursUnless')}>
      {others.length > 0 && lines(others)}
      {notDescribed.length > 0 && (
        <Fold summary={t.rich('page.notDescribed', { count: notDescribed.length, b: (chunks) => <b>{chunks}</b> })} side={brings}>
          {lines(notDescribed)}
        </Fold>
      )}
      {settled.length > 0 && (
        <Fold
          summary={
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              {(['met', 'not_applicable'] as const).map((state) => {
                const count = settled.filter((verdict) => verdict.state === state).length;
                if (count === 0) return null;
                return (
                  <span key={state} className={`inline-flex items-center gap-2 font-semibold ${VERDICT_INK[state]}`}>
                    <VerdictMark state={state} size={18} />
                    <span>{t.rich(`count.${state}`, { count, b: (chunks) => chunks })}</span>
                  </span>
                );
              })}
            </span>
          }
          side={
            <span className="text-m text-accent underline underline-offset-[0.18em] print:hidden">
              <span className="group-open:hidden">{t('page.show')}</span>
              <span className="hidden group-open:inline">{t('page.hide')}</span>
            </span>
          }
        >
          {lines(settled)}
        </Fold>
      )}
    </Sheet>
  );
}
