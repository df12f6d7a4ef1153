import { useFormatter, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Hatch } from '@/components/chart/hatch';
import { LineSample } from '@/components/chart/line-sample';
import { VerdictKey } from '@/components/guidance/verdicts/verdict-key';
import { FIRST_VALUES_YEAR } from '@/lib/domain/guidance/rules/values';
import { isBeforeValues, type Trend } from '@/lib/domain/portfolio/rules/trend';
import type { TrendWords } from './trend-words';

interface TrendKeyProps {
  readonly trend: Trend;
  readonly say: TrendWords['say'];
}

const ITEM = 'inline-flex items-center gap-[7px]';

/** What full and hatched, the line and the shapes mean: only those that are there. */
export function TrendKey({ trend: { entries }, say }: TrendKeyProps) {
  const t = useTranslations('portfolio.trend');
  const bases = useTranslations('resources.basis');
  const hatch = useId();
  const format = useFormatter();
  const drawn = new Set(entries.map((entry) => entry.drawn?.basis));
  const targets = entries.filter(({ target }, at) => target !== null && target !== entries[at - 1]?.target);
  const value = targets.map(({ year, target }, at) => {
    const amount = say(target ?? 0);
    return at === 0 ? t('value', { amount }) : t('valueFrom', { year: String(year), amount });
  });
  const several = [...new Set(entries.filter(({ origin }) => origin !== null).map(({ year }) => year))];
  const namesIn = (year: number) => format.list(entries.filter((entry) => entry.year === year).map(({ origin }) => origin ?? ''));
  return (
    <div className="mt-4 border-t border-line pt-3 text-s text-ink-2 print:mt-1 print:pt-1">
      <p className="flex flex-wrap gap-x-4 gap-y-1.5 print:gap-y-0.5">
        {drawn.has('actual') && (
          <span className={ITEM}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="fill-accent">
              <path d="M0 0h12v12H0Z" />
            </svg>
            {bases('actual')}
          </span>
        )}
        {drawn.has('planned') && (
          <span className={ITEM}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="stroke-accent" strokeWidth="1.5">
              <Hatch id={hatch} />
              <path d="M.75.75h10.5v10.5H.75Z" fill={`url(#${hatch})`} />
            </svg>
            {bases('planned')}
          </span>
        )}
        {value.length > 0 && (
          <span className={ITEM}>
            <LineSample />
            {value.join(', ')}
          </span>
        )}
        {entries.some((entry) => isBeforeValues(entry) && entry.target !== null) && (
          <span className={ITEM}>
            <LineSample isDashed />
            {t('before', { year: String(FIRST_VALUES_YEAR) })}
          </span>
        )}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1.5 print:mt-0.5">
        <VerdictKey states={entries.map(({ verdict }) => verdict?.state ?? '')} />
      </p>
      {[...new Set(several.map(namesIn))].map((names) => (
        <p key={names} className="mt-2">
          {t('origins', { years: format.list(several.filter((year) => namesIn(year) === names).map(String)), names })}
        </p>
      ))}
    </div>
  );
}
