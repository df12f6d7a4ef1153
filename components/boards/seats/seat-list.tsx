'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { seatState } from '@/lib/domain/boards/rules/seats';
import { SeatLine } from './seat-line';
import type { SeatListProps } from './seat-parts';

const NOTHING_SAID = { sentence: '', takesFocus: false };

/** Who sits in a board, for who may change it; who left stands folded under it. */
export function SeatList({ slug, boardId, seats, people, today, hasEnded }: SeatListProps) {
  const t = useTranslations('boards.seats');
  const parts = useParts(seats, () => import('./seat-dialog').then(({ SeatDialog }) => SeatDialog));
  const { open } = parts;
  const past = seats.filter((seat) => seatState(seat, today) === 'over');
  const words = {
    change: t('change'),
    changeWhat: ({ name }: { readonly name: string }) => t('changeWhat', { name }),
  };
  return (
    <>
      <PartList
        parts={{ ...parts, list: seats.filter((seat) => !past.includes(seat)) }}
        empty={<p className="text-ink-2">{t('empty')}</p>}
        {...words}
        add={
          !hasEnded && (
            <Button size="small" className="mt-2 mb-3 print:hidden" onClick={parts.add}>
              {t('add')}
            </Button>
          )
        }
      >
        {(seat) => <SeatLine seat={seat} today={today} />}
      </PartList>
      {past.length > 0 && (
        <Fold summary={t('past', { count: past.length })}>
          <PartList parts={{ ...parts, list: past, said: NOTHING_SAID, failed: false }} empty={null} {...words} add={null}>
            {(seat) => <SeatLine seat={seat} today={today} />}
          </PartList>
        </Fold>
      )}
      {open !== null && <open.Dialog {...open.steps} slug={slug} boardId={boardId} seat={open.part} people={people} today={today} />}
    </>
  );
}
