import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { FileLink } from '@/components/layout/file-link';
import { addressIn } from '@/components/ui/address-in';
import { Drawn } from '@/components/ui/drawn';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { ListedMeeting, Obstacle } from '@/lib/domain/reciprocity/queries';
import { type Ledger, yearsShown } from '@/lib/domain/reciprocity/rules/ledger';
import { obstaclesIn } from '@/lib/domain/reciprocity/rules/obstacles';
import { formatWhen } from '@/lib/platform/i18n/when';
import { ledgerDrawing } from './ledger-drawing';
import { LedgerKey } from './ledger-key';
import { LedgerTable } from './ledger-table';
import { useObstacleWords } from './obstacle-words';
import { type Posts, useThreadWords } from './thread-words';
import { Travelled } from './travelled';

interface LedgerSheetProps extends Posts {
  readonly ledger: Ledger<ListedMeeting>;
  readonly obstacles: readonly Obstacle[];
  readonly isJoint: boolean;
  readonly today: string;
  /** The municipality, without the language: `/m/roeselare`. */
  readonly room: `/${string}`;
  /** This page, without the language. */
  readonly path: `/${string}`;
  /** The older years too. */
  readonly isAll: boolean;
}

/** Who met whom: what it comes to in words, the evener, the picture with its key, the table and the file. */
export function LedgerSheet({ ledger, obstacles, ours, theirs, isJoint, today, room, path, isAll }: LedgerSheetProps) {
  const t = useTranslations('reciprocity');
  const locale = useLocale() as Locale;
  const format = useFormatter();
  const words = { ...useThreadWords({ ours, theirs, isJoint, today }), ...useObstacleWords(today) };
  const { shown, isCut } = yearsShown(ledger, isAll);
  const { balance, totals, unrecorded, undated } = ledger;
  const since = balance.since === null ? null : String(balance.since);
  const visits = balance.toPartner + balance.toUs;
  const besides = (['online', 'third_place', 'at_home'] as const)
    .filter((column) => totals[column] > 0)
    .map((column) => t(`ledger.beside.${column}`, { count: totals[column] }));
  const noVisits = since === null ? t('ledger.noneYet', { ours, theirs }) : t('ledger.noVisits', { since, ours, theirs });
  const headline =
    visits === 0
      ? noVisits
      : t('ledger.visits', { count: visits, since: since ?? '', ours, theirs, toPartner: balance.toPartner, toUs: balance.toUs });
  const sentences = [
    besides.length === 0 ? null : t('ledger.besides', { list: format.list(besides) }),
    totals.cancelled === 0 ? null : t('ledger.cancelled', { count: totals.cancelled }),
    undated === 0 ? null : t('ledger.undated', { count: undated }),
  ].filter((sentence) => sentence !== null);
  const years = { from: String(unrecorded?.from ?? ''), until: String(unrecorded?.until ?? '') };
  return (
    <Sheet
      title={t('ledger.title')}
      side={since === null ? undefined : t('ledger.period', { from: since, until: formatWhen(today, locale) })}
      id="ledger"
      className="print:break-inside-auto!"
    >
      <p className="serif text-balance text-xl leading-snug [overflow-wrap:anywhere] max-wide:text-l">{headline}</p>
      {sentences.length > 0 && <p className="mt-2 max-w-measure text-ink-2">{sentences.join(' ')}</p>}
      <Travelled ledger={ledger} ours={ours} theirs={theirs} />
      <Drawn
        as="section"
        aria-label={t('ledger.drawing', { ours, theirs })}
        className="ledger mt-6 print:mt-2"
        markup={ledgerDrawing({
          ours,
          theirs,
          years: shown,
          unrecorded: isCut ? null : unrecorded,
          obstacles,
          today,
          words,
          addressOf: (id) => addressIn(locale, `${room}/activities/${id}`),
          say: { nothing: t('ledger.nothingIn'), unrecorded: t('ledger.unrecorded'), years: t('ledger.years', years) },
        })}
      />
      {isCut && (
        <p className="border-t border-line pt-2 text-s print:hidden">
          <Link href={`${path}?years=all`} scroll={false} className="max-wide:inline-block max-wide:py-2.5">
            {t('ledger.older')}
          </Link>
        </p>
      )}
      <LedgerKey years={shown} hasBands={shown.some(({ year }) => obstaclesIn(obstacles, year, today).length > 0)} />
      <div className="relative mt-3 text-s print:mt-1">
        <details className="print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
          <summary className="mr-21 w-fit py-1 print:hidden text-accent underline underline-offset-[0.18em] hover:decoration-2 max-wide:py-2.5">
            {t('table.show')}
          </summary>
          <div className="ledger-table mt-2 print:mt-0">
            <LedgerTable ledger={ledger} obstacles={obstacles} today={today} ours={ours} theirs={theirs} />
          </div>
        </details>
        <div className="absolute top-0 right-0 print:hidden">
          <FileLink file={`${path}/csv`} name={t('table.file')} about={t('ledger.title')} />
        </div>
      </div>
    </Sheet>
  );
}
