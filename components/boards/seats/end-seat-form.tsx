'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { endSeatAction } from '@/lib/domain/boards/actions';
import type { Seat } from '@/lib/domain/boards/queries/page';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface EndSeatFormProps {
  readonly slug: string;
  readonly seat: Seat;
  readonly today: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for the last day of somebody who leaves. */
export function EndSeatForm({ slug, seat, today, onDone, onCancel }: EndSeatFormProps) {
  const t = useTranslations('boards.seat');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { endedOn: keptAsWritten(today, locale) },
    action: (values: { endedOn: string }) => endSeatAction(slug, { seatId: seat.id, base: { endedOn: seat.endedOn }, change: values }),
    onDone,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('endedOn'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <p className="mb-4 text-ink-2">{t('endMeans')}</p>
      <WhenField name="endedOn" label={t('lastDay')} when={{ precision: 'day', earliest: OLDEST_YEAR }} required />
      <FormActions submit={t('end')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
