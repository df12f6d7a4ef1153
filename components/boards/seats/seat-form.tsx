'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import type { Locale } from '@/lib/domain/access/rules';
import { addSeatAction, changeSeatAction } from '@/lib/domain/boards/actions';
import type { Seat } from '@/lib/domain/boards/queries/page';
import type { Result } from '@/lib/platform/result';
import { SeatFields } from './seat-fields';
import { type SeatValues, seatValues } from './seat-values';

interface SeatFormProps {
  readonly slug: string;
  readonly boardId: string;
  /** Null for a new one. */
  readonly seat: Seat | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

/** A seat: new, or changed field by field. */
export function SeatForm({ slug, boardId, seat, people, today, onKept, onCancel }: SeatFormProps) {
  const t = useTranslations('boards.seat');
  const locale = useLocale() as Locale;
  const actionForm = useActionForm<SeatValues, string>({
    defaultValues: seatValues(seat, today, locale),
    action: async (values, { key, base, change }) => {
      const { endedOn: _, ...fresh } = values;
      const sent: Result<unknown> =
        seat === null
          ? await addSeatAction(slug, { boardId, ...fresh }, key)
          : await changeSeatAction(slug, { seatId: seat.id, base, change });
      return sent.ok ? { ok: true as const, value: values.name.trim() } : sent;
    },
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('name'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <SeatFields people={people} hasEnded={seat !== null && seat.endedOn !== null} />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
