import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Fold } from '@/components/ui/fold';
import { Sheet } from '@/components/ui/sheet';
import type { Seat } from '@/lib/domain/boards/queries/page';
import { seatState, sittingOn } from '@/lib/domain/boards/rules/seats';
import { SeatLine } from './seat-line';
import { SeatList } from './seat-list';
import type { SeatListProps } from './seat-parts';

interface SeatsSheetProps extends SeatListProps {
  /** May they be changed here? */
  readonly edits: boolean;
}

/** Who sits in a board, will and did. */
export function SeatsSheet({ edits, ...list }: SeatsSheetProps) {
  const t = useTranslations('boards.seats');
  const { boards } = useMessages();
  const { seats, today } = list;
  const sitting = sittingOn(seats, today);
  const voting = sitting.filter(({ votes }) => votes).length;
  const past = seats.filter((seat) => seatState(seat, today) === 'over');
  const lines = (of: readonly Seat[]) => (
    <ul className="divide-y divide-line">
      {of.map((seat) => (
        <li key={seat.id} className="py-2.5">
          <SeatLine seat={seat} today={today} />
        </li>
      ))}
    </ul>
  );
  return (
    <Sheet title={t('title')} side={sitting.length === 0 ? undefined : t('count', { voting, others: sitting.length - voting })}>
      {edits ? (
        <FormWords
          refusedBy={['boards']}
          own={{ boards: { seats: boards.seats, seat: boards.seat, function: boards.function, capacity: boards.capacity } }}
        >
          <SeatList {...list} />
        </FormWords>
      ) : (
        <>
          {seats.length === past.length && <p className="text-ink-2">{t('empty')}</p>}
          {lines(seats.filter((seat) => seatState(seat, today) !== 'over'))}
          {past.length > 0 && <Fold summary={t('past', { count: past.length })}>{lines(past)}</Fold>}
        </>
      )}
    </Sheet>
  );
}
