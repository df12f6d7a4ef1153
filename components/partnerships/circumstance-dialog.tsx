'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { RemovePart } from '@/components/form/remove-part';
import { Dialog } from '@/components/ui/dialog';
import { removeCircumstanceAction } from '@/lib/domain/partnerships/actions';
import { CircumstanceForm } from './circumstance-form';
import { type Circumstance, CircumstanceLine } from './circumstance-line';

interface CircumstanceDialogProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  /** Null for a new one. */
  readonly circumstance: Circumstance | null;
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  readonly onClose: () => void;
  readonly onKept: () => void;
  readonly onGone: () => void;
}

/** A new circumstance, or one that is changed or, after a second question, removed. */
export function CircumstanceDialog({ slug, id, circumstance, terms, today, onClose, onKept, onGone }: CircumstanceDialogProps) {
  const t = useTranslations('partnerships.circumstances');
  const [leaving, setLeaving] = useState(false);
  return (
    <Dialog title={circumstance === null ? t('addTitle') : t('changeTitle')} close={t('close')} onClose={onClose}>
      {leaving && circumstance !== null ? (
        <ConfirmStep
          title={t('removeTitle')}
          what={
            <CircumstanceLine
              circumstance={circumstance}
              name={terms.find(({ code }) => code === circumstance.circumstance)?.name ?? circumstance.circumstance}
              today={today}
            />
          }
          confirm={t('removeConfirm')}
          cancel={t('cancel')}
          action={() => removeCircumstanceAction(slug, { id, circumstanceId: circumstance.id, base: circumstance })}
          onCancel={() => setLeaving(false)}
          onDone={onGone}
        >
          {t('removeText')}
        </ConfirmStep>
      ) : (
        <>
          <CircumstanceForm slug={slug} id={id} circumstance={circumstance} terms={terms} onKept={onKept} onCancel={onClose} />
          {circumstance !== null && <RemovePart onRemove={() => setLeaving(true)}>{t('remove')}</RemovePart>}
        </>
      )}
    </Dialog>
  );
}
