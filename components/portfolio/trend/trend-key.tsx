import { useFormatter, useTranslations } from 'next-intl';
import { useId } from 'react';
import { hatch } from '@/components/chart/hatch';
import { lineSample } from '@/components/chart/line-sample';
import { verdictKey } from '@/components/guidance/verdicts/verdict-key';
import { Drawn } from '@/components/ui/drawn';
import { type Markup, markup } from '@/components/ui/markup';
import { FIRST_VALUES_YEAR } from '@/lib/domain/guidance/rules/values';
import { isBeforeValues, type Trend } from '@/lib/domain/portfolio/rules/trend';
import type { TrendWords } from './trend-words';

interface TrendKeyProps {
  readonly trend: Trend;
  readonly say: TrendWords['say'];
}

/** What full and hatched, the line and the shapes mean: only those that are there. */
export function TrendKey({ trend: { entries }, say }: TrendKeyProps) {
  const t = useTranslations('portfolio.trend');
  const bases = useTranslations('resources.basis');
  const states = useTranslations('guidance.key');
  const id = useId();
  const format = useFormatter();
  const drawn = new Set(entries.map((entry) => entry.drawn?.basis));
  const targets = entries.filter(({ target }, at) => target !== null && target !== entries[at - 1]?.target);
  const value = targets.map(({ year, target }, at) => {
    const amount = say(target ?? 0);
    return at === 0 ? t('value', { amount }) : t('valueFrom', { year: String(year), amount });
  });
  const hasBorrowed = entries.some((entry) => isBeforeValues(entry) && entry.target !== null);
  const samples = [
    drawn.has('actual') ? item(FULL, bases('actual')) : null,
    drawn.has('planned') ? item(hatched(id), bases('planned')) : null,
    value.length > 0 ? item(lineSample({ isDashed: false }), value.join(', ')) : null,
    hasBorrowed ? item(lineSample({ isDashed: true }), t('before', { year: String(FIRST_VALUES_YEAR) })) : null,
  ];
  const several = [...new Set(entries.filter(({ origin }) => origin !== null).map(({ year }) => year))];
  const namesIn = (year: number) => format.list(entries.filter((entry) => entry.year === year).map(({ origin }) => origin ?? ''));
  const origins = [...new Set(several.map(namesIn))].map((names) =>
    t('origins', { years: format.list(several.filter((year) => namesIn(year) === names).map(String)), names }),
  );
  const shapes = verdictKey(
    states,
    entries.map(({ verdict }) => verdict?.state ?? ''),
  );
  return (
    <Drawn
      as="div"
      className="mt-4 border-t border-line pt-3 text-s text-ink-2 print:mt-1 print:pt-1"
      markup={markup`
        <p class="flex flex-wrap gap-x-4 gap-y-1.5 print:gap-y-0.5">${samples}</p>
        <p class="mt-2 flex flex-wrap gap-x-4 gap-y-1.5 print:mt-0.5">${shapes}</p>
        ${origins.map((sentence) => markup`<p class="mt-2">${sentence}</p>`)}`}
    />
  );
}

const item = (sample: Markup, meaning: string) => markup`<span class="key-item">${sample}${meaning}</span>`;

const FULL = markup`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class="fill-accent"><path d="M0 0h12v12H0Z"/></svg>`;

function hatched(id: string): Markup {
  return markup`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class="stroke-accent" stroke-width="1.5">
    ${hatch(id)}
    <path d="M.75.75h10.5v10.5H.75Z" fill="url(#${id})"/>
  </svg>`;
}
