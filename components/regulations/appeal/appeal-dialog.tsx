'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeAppealTextAction } from '@/lib/domain/regulations/actions';
import { AppealForm } from './appeal-form';
import { AppealLine } from './appeal-line';
import type { AppealListProps, AppealView } from './appeal-props';

interface AppealDialogProps extends PartSteps, Omit<AppealListProps, 'views'> {
  /** Null for a new one. */
  readonly view: AppealView | null;
}

/** A text from a day on: a new one, or one that letters do not use yet, which is changed or taken away. */
export function AppealDialog({ slug, view, today, lastYear, onClose, onKept, onRemoved }: AppealDialogProps) {
  const t = useTranslations('regulations.appeal');
  const removalOf = (one: AppealView): PartRemoval | string =>
    one.standing === 'coming'
      ? {
          remove: t('remove'),
          title: t('removeTitle'),
          what: <AppealLine view={one} />,
          means: t('removeMeans'),
          confirm: t('remove'),
          cancel: t('cancel'),
          action: () => removeAppealTextAction(slug, { fromDate: one.fromDate, base: { text: one.text } }),
          onRemoved: () => onRemoved(t('removed')),
        }
      : t('stays');
  return (
    <PartDialog
      title={view === null ? t('add') : t('changeTitle')}
      context={t('context')}
      close={t('close')}
      onClose={onClose}
      removal={view && removalOf(view)}
    >
      <AppealForm slug={slug} view={view} today={today} lastYear={lastYear} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
