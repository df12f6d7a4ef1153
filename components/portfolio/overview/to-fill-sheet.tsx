import { useLocale, useTranslations } from 'next-intl';
import { useAnswerWords } from '@/components/guidance/completeness/answer-words';
import { AnsweredMeter } from '@/components/guidance/completeness/answered-meter';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { JudgedPartnership } from '@/lib/domain/guidance/rules/assembling';
import { completenessOf, METER_MIN } from '@/lib/domain/guidance/rules/summary';
import type { YearEffort } from '@/lib/domain/portfolio/rules/year-effort';
import { formatInstantDay } from '@/lib/platform/i18n/format';

/** So many partnerships and names are read at a glance. */
const AT_A_GLANCE = 4;

interface ToFillSheetProps {
  readonly className?: string;
  readonly slug: string;
  readonly year: number;
  readonly partnerships: readonly JudgedPartnership[];
  /** What the year holds so far, and what of it has no figure yet. */
  readonly effort: YearEffort;
  /** The last year, and who confirmed it; null when nobody did. */
  readonly lastYear: number;
  readonly confirmed: { readonly confirmedAt: Date; readonly confirmedBy: string } | null;
}

/** *Nog in te vullen*: how far each partnership is answered, what has no figures yet, and whether the last year is confirmed. */
export function ToFillSheet(props: ToFillSheetProps) {
  const { slug, year, partnerships, effort, lastYear, confirmed, className } = props;
  const { subjects, without } = effort;
  const t = useTranslations('guidance');
  const words = useAnswerWords();
  const locale = useLocale();
  const room = `/m/${slug}` as const;
  // A partnership that rests or ends asks for nothing.
  const open = partnerships
    .filter(({ year: { facts } }) => facts.state === 'active' || facts.state === 'exploring')
    .map(({ partnership, year: { verdicts } }) => ({ partnership, ...completenessOf(verdicts) }))
    .filter(({ answered, total }) => answered < total)
    .sort((a, b) => b.total - b.answered - (a.total - a.answered));
  const more = open.length - AT_A_GLANCE;
  const names = without.slice(0, AT_A_GLANCE);
  const row = 'py-3.5 first:pt-0 last:pb-0 print:py-1.5';
  const head = 'flex items-baseline justify-between gap-4';
  return (
    <Sheet title={t('overview.toFill', { year: String(year) })} className={className}>
      <ul className="divide-y divide-line">
        {open.slice(0, AT_A_GLANCE).map(({ partnership, answered, total, open: [next] }) => (
          <li key={partnership.id} className={row}>
            <p className={head}>
              <Link
                href={`${room}/partnerships/${partnership.id}`}
                className="min-w-0 font-semibold [overflow-wrap:anywhere] max-wide:py-1.5"
              >
                {partnership.title}
              </Link>
              <span className="flex-none tabular-nums lining-nums text-ink-2">
                {t('overview.figuresOf', { filled: answered, all: total })}
              </span>
            </p>
            {total >= METER_MIN && (
              <div className="my-1.5">
                <AnsweredMeter answered={answered} total={total} />
              </div>
            )}
            <p className="text-s leading-snug text-ink-2">
              {t('completeness.answered', { answered, total })}. {next !== undefined && words.next(next)}
            </p>
          </li>
        ))}
        {more > 0 && (
          <li className={row}>
            <Link href={`${room}/partnerships`} className="inline-block max-wide:py-2.5">
              {t('overview.morePartnerships', { count: more })}
            </Link>
          </li>
        )}
        <li className={row}>
          <p className={head}>
            <Link href={`${room}/resources`} className="font-semibold max-wide:py-1.5">
              {t('overview.figures', { year: String(year) })}
            </Link>
            {subjects > 0 && (
              <span className="flex-none tabular-nums lining-nums text-ink-2">
                {t('overview.figuresOf', { filled: subjects - without.length, all: subjects })}
              </span>
            )}
          </p>
          {subjects >= METER_MIN && without.length > 0 && (
            <div className="my-1.5">
              <AnsweredMeter answered={subjects - without.length} total={subjects} />
            </div>
          )}
          <p className="text-s leading-snug text-ink-2">
            {without.length === 0
              ? t(subjects === 0 ? 'overview.withNobody' : 'overview.withAll', { year: String(year) })
              : without.length > AT_A_GLANCE
                ? t('overview.withoutMore', { names: names.join(', '), count: without.length - AT_A_GLANCE })
                : t('overview.without', { names: names.join(', ') })}
          </p>
        </li>
        <li className={row}>
          <p className={head}>
            <Link href={`${room}/resources?year=${lastYear}`} className="font-semibold max-wide:py-1.5">
              {t('overview.year', { year: String(lastYear) })}
            </Link>
            {confirmed === null ? (
              <span className="text-ink-2">{t('overview.notConfirmed')}</span>
            ) : (
              <span className="inline-flex items-baseline gap-1.5 font-semibold">
                <Icon sign="lock" size={15} className="relative top-0.5" />
                {t('overview.confirmed')}
              </span>
            )}
          </p>
          {confirmed !== null && (
            <p className="text-s text-ink-2">
              {t('overview.confirmedBy', { day: formatInstantDay(confirmed.confirmedAt, locale), name: confirmed.confirmedBy })}
            </p>
          )}
        </li>
      </ul>
    </Sheet>
  );
}
