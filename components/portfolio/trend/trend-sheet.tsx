import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { VERDICT_INK, VerdictMark } from '@/components/guidance/verdicts/verdict-mark';
import { FileLink } from '@/components/layout/file-link';
import { Drawn } from '@/components/ui/drawn';
import { Sheet } from '@/components/ui/sheet';
import type { Trend } from '@/lib/domain/portfolio/rules/trend';
import { trendDrawing } from './trend-drawing';
import { TrendKey } from './trend-key';
import { TrendTable } from './trend-table';
import { useTrendWords } from './trend-words';

interface TrendSheetProps {
  readonly partnership: string;
  readonly trend: Trend;
  /** The file with the same figures, without the language. */
  readonly file: `/${string}`;
}

/** One figure of a partnership over the years against its value: what it says, the drawing, its key, the table and the file. */
export function TrendSheet({ partnership, trend, file }: TrendSheetProps) {
  const t = useTranslations('portfolio.trend');
  const words = useTrendWords(trend);
  const { figure, entries, thisYear } = trend;
  const { verdict } = words.headline.entry ?? { verdict: null };
  const what = t(`of.${figure}`, { partnership });
  const id = useId();
  const nameOf = (of: string) =>
    t('name', {
      what: of,
      from: String(entries[0]?.year ?? thisYear),
      until: String(thisYear),
      said: [words.headline.sentence, words.met].filter((part) => part !== null).join(', '),
    });
  const isAny = entries.some(({ drawn }) => drawn !== null);
  return (
    <Sheet title={t(`title.${figure}`)} side={partnership}>
      <p className="flex flex-wrap items-baseline gap-x-3.5 text-s">
        <span
          className={`inline-flex items-baseline gap-[7px] font-semibold ${verdict === null ? 'text-quiet' : VERDICT_INK[verdict.state]}`}
        >
          {verdict !== null && (
            <span className="relative top-0.5 flex-none">
              <VerdictMark state={verdict.state} />
            </span>
          )}
          {words.headline.sentence}
        </span>
        {words.met !== null && <span className="text-ink-2">{words.met}</span>}
      </p>
      {isAny ? (
        <>
          <Drawn
            as="div"
            className="mt-2"
            markup={trendDrawing({ trend, name: nameOf(what), older: t('older'), write: words.write, id })}
          />
          <TrendKey trend={trend} say={words.say} />
        </>
      ) : (
        <p className="mt-3 text-ink-2">{t('nothing')}</p>
      )}
      <div className="relative mt-3 text-s print:hidden">
        <details>
          <summary className="mr-18 ml-auto max-wide:mr-21 w-fit py-1 text-accent underline underline-offset-[0.18em] hover:decoration-2 max-wide:py-2.5">
            {t('table')}
            <span className="sr-only">: {what}</span>
          </summary>
          <div className="mt-2">
            <p aria-hidden="true" className="mb-2 text-ink-2">
              {what}
            </p>
            <TrendTable trend={trend} what={what} write={words.write} />
          </div>
        </details>
        <div className="absolute top-0 right-0">
          <FileLink file={file} name={t('file')} about={what} />
        </div>
      </div>
    </Sheet>
  );
}
