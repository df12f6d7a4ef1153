import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { RunningCall } from '@/lib/domain/calls/queries/list';
import { type CallPoint, comingDays } from '@/lib/domain/calls/rules/attention';
import { formatWhen } from '@/lib/platform/i18n/when';
import { AttentionLine } from './attention-line';

interface RoomSheetsProps {
  readonly slug: string;
  readonly points: readonly CallPoint<RunningCall>[];
  /** Those that are not over. */
  readonly running: readonly RunningCall[];
  readonly today: string;
  readonly acts: boolean;
}

/** Over the calls: what asks for attention today, with one primary action, and beside it which days are coming. */
export function RoomSheets({ slug, points, running, today, acts }: RoomSheetsProps) {
  const t = useTranslations('calls');
  const locale = useLocale() as Locale;
  const days = comingDays(running, today);
  return (
    <div className="mb-4 grid items-start gap-4 wide:mb-6 wide:gap-6 desktop:grid-cols-[minmax(0,1.9fr)_minmax(0,1fr)]">
      <Sheet title={t('attention.title')} side={points.length === 0 ? undefined : t('attention.count', { count: points.length })}>
        {points.length === 0 ? (
          <p>{t('attention.calm')}</p>
        ) : (
          <ul className="-mt-2 divide-y divide-line">
            {points.map((point, at) => (
              <AttentionLine
                key={`${point.call.id} ${point.kind}`}
                slug={slug}
                point={point}
                today={today}
                acts={acts}
                isFirst={at === 0}
              />
            ))}
          </ul>
        )}
      </Sheet>
      <Sheet title={t('coming.title')}>
        {days.length === 0 ? (
          <p>{t('coming.none')}</p>
        ) : (
          <ul className="grid gap-y-2.5">
            {days.map(({ day, kind, call }) => (
              <li key={`${call.id} ${kind}`} className="grid gap-x-5 wide:grid-cols-[minmax(0,9.5em)_minmax(0,1fr)] desktop:grid-cols-1">
                <time dateTime={day} className="text-s text-ink-2">
                  {formatWhen(day, locale)}
                </time>
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {t.rich(`coming.${kind}`, {
                    title: call.title,
                    call: (chunks: ReactNode) => <Link href={`/m/${slug}/grants/calls/${call.id}`}>{chunks}</Link>,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </div>
  );
}
