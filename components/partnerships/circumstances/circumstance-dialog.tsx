'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeCircumstanceAction } from '@/lib/domain/partnerships/actions';
import { CircumstanceForm } from './circumstance-form';
import { type Circumstance, CircumstanceLine } from './circumstance-line';

interface CircumstanceDialogProps extends PartSteps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  /** Null for a new one. */
  readonly circumstance: Circumstance | null;
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** A new circumstance, or one that is changed or, after a second question, removed. */
export function CircumstanceDialog({ slug, id, circumstance, terms, today, onClose, onKept, onRemoved }: CircumstanceDialogProps) {
  const t = useTranslations('partnerships.circumstances');
  const removalOf = (circumstance: Circumstance): PartRemoval => ({
    remove: t('remove'),
    title: t('removeTitle'),
    what: <CircumstanceLine circumstance={circumstance} terms={terms} today={today} />,
    means: t('removeText'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () => removeCircumstanceAction(slug, { partnershipId: id, circumstanceId: circumstance.id, base: circumstance }),
    onRemoved: () => onRemoved(t('removed')),
  });
  return (
    <PartDialog
      title={circumstance === null ? t('addTitle') : t('changeTitle')}
      close={t('close')}
      onClose={onClose}
      removal={circumstance && removalOf(circumstance)}
    >
      <CircumstanceForm slug={slug} id={id} circumstance={circumstance} terms={terms} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
