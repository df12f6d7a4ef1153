import { useTranslations } from 'next-intl';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { quoteOf } from '@/lib/domain/guidance/rules/guidelines';
import { useVerdictWords } from '../verdicts/verdict-words';
import { FiguresUsed } from './figures-used';

interface VerdictGroundsProps {
  readonly verdict: Verdict;
  readonly year: Pick<JudgedYear, 'facts' | 'values'>;
  /** The level of its heading, one below that of the verdict. */
  readonly heading: 'h3' | 'h4';
  /** Figures over reasons, where there is room for one column; else beside each other. */
  readonly stacked?: boolean;
}

/** What a verdict rests on: the figures it used, why the guideline asks it, whose it is and how weighty, and VVSG's own words. */
export function VerdictGrounds({ verdict, year: { facts, values }, heading: Heading, stacked = false }: VerdictGroundsProps) {
  const t = useTranslations('guidance.page');
  const words = useVerdictWords();
  const { guideline, figures } = verdict;
  const quote = quoteOf(guideline, values);
  return (
    <div className={`grid grid-cols-1 gap-x-9 gap-y-5 ${stacked ? '' : 'wide:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]'}`}>
      {figures.length > 0 && <FiguresUsed verdict={verdict} year={facts.year} says={verdict.state !== 'not_applicable'} />}
      <div className={figures.length > 0 || stacked ? '' : 'wide:col-span-2'}>
        <Heading className="pb-1.5 text-s text-ink-2">{t('restsOn')}</Heading>
        <p>{words.why(guideline, values)}</p>
        <p className="mt-2 text-s text-ink-2">{words.weight(guideline)}</p>
        {quote !== null && (
          <p className="mt-2 text-s text-ink-2">
            {t('quote')} “
            <q lang="en" className="[quotes:none]">
              {quote}
            </q>
            ”
          </p>
        )}
      </div>
    </div>
  );
}
