'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { removeSeatAction } from '@/lib/domain/boards/actions';
import type { Seat } from '@/lib/domain/boards/queries/page';
import { seatState } from '@/lib/domain/boards/rules/seats';
import { EndSeatForm } from './end-seat-form';
import { SeatForm } from './seat-form';
import { SeatLine } from './seat-line';
import type { SeatListProps } from './seat-parts';

interface SeatDialogProps extends PartSteps, Pick<SeatListProps, 'slug' | 'boardId' | 'people' | 'today'> {
  /** Null for a new one. */
  readonly seat: Seat | null;
}

/** A seat: a new one, or one that is changed, that ends, or that was added by mistake. */
export function SeatDialog({ seat, onClose, onKept, onRemoved, ...form }: SeatDialogProps) {
  const t = useTranslations('boards.seat');
  const [isEnding, setEnding] = useState(false);
  const removalOf = ({ id, personId, ...of }: Seat): PartRemoval => ({
    remove: t('remove'),
    title: t('removeTitle'),
    what: <SeatLine seat={{ id, personId, ...of }} today={form.today} />,
    means: t('removeMeans'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () => removeSeatAction(form.slug, { seatId: id, base: { personId, ...of } }),
    onRemoved: () => onRemoved(t('removed', { name: of.name })),
  });
  if (seat !== null && isEnding)
    return (
      <PartDialog title={t('endTitle')} context={seat.name} close={t('close')} onClose={onClose} removal={null}>
        <EndSeatForm
          slug={form.slug}
          seat={seat}
          today={form.today}
          onDone={() => onRemoved(t('ended', { name: seat.name }))}
          onCancel={() => setEnding(false)}
        />
      </PartDialog>
    );
  return (
    <PartDialog
      title={seat === null ? t('new') : seat.name}
      close={t('close')}
      onClose={onClose}
      removal={seat === null ? null : removalOf(seat)}
    >
      <SeatForm {...form} seat={seat} onKept={(name) => onKept(t(seat === null ? 'added' : 'changed', { name }))} onCancel={onClose} />
      {seat !== null && seat.endedOn === null && seatState(seat, form.today) === 'sitting' && (
        <p className="mt-5 border-line border-t pt-4">
          <Button size="small" onClick={() => setEnding(true)}>
            {t('leaves')}
          </Button>
        </p>
      )}
    </PartDialog>
  );
}
