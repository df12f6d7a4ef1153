import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Seat } from '@/lib/domain/boards/queries/page';
import { lastDayOf, seatState } from '@/lib/domain/boards/rules/seats';
import { formatWhen } from '@/lib/platform/i18n/when';

interface SeatLineProps {
  readonly seat: Seat;
  readonly today: string;
}

/** Who it is and for whom, as what, with or without a vote, until when, and whether that is an account. */
export function SeatLine({ seat, today }: SeatLineProps) {
  const t = useTranslations('boards');
  const locale = useLocale();
  const { name, capacity, organisation, votes, fromDate, personId } = seat;
  const state = seatState(seat, today);
  const last = lastDayOf(seat);
  return (
    <div
      className={`grid min-w-0 flex-1 gap-x-5 gap-y-0.5 [overflow-wrap:anywhere] wide:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)_minmax(0,1.5fr)_minmax(0,0.9fr)] wide:items-baseline ${state === 'over' ? 'text-ink-2' : ''}`}
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <span translate="no" className="font-semibold">
            {name}
          </span>
          {state === 'coming' && <Badge>{t('seats.coming')}</Badge>}
        </p>
        <p className="text-s text-ink-2">{capacity === 'organisation' ? t('seats.for', { organisation }) : t(`capacity.${capacity}`)}</p>
      </div>
      <p>
        <span className={seat.function === 'member' ? '' : 'font-semibold'}>{t(`function.${seat.function}`)}</span>
        <span className="text-ink-2">, {t(votes ? 'seats.votes' : 'seats.noVote')}</span>
      </p>
      <p className="text-s text-ink-2">
        {t('seats.term', {
          state,
          ends: String(last !== null),
          from: formatWhen(fromDate, locale),
          until: last === null ? '' : formatWhen(last, locale),
        })}
      </p>
      <p className="text-s text-ink-2">{t(personId === null ? 'seats.noAccount' : 'seats.account')}</p>
    </div>
  );
}
