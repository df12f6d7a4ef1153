'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { unsetSwitchAction } from '@/lib/domain/regulations/actions';
import { SwitchForm } from './switch-form';
import type { SwitchListProps } from './switch-props';
import type { SwitchView } from './switch-view';

interface SwitchDialogProps extends PartSteps, Omit<SwitchListProps, 'views'> {
  readonly view: SwitchView;
}

/** One choice: what is to be checked, or, after a second question, that it is checked no more. */
export function SwitchDialog({ slug, versionId, view, boards, onClose, onKept, onRemoved }: SwitchDialogProps) {
  const t = useTranslations('regulations');
  const { id, said, base } = view;
  const what = t(`switch.${id}`);
  const removal: PartRemoval | null = said && {
    remove: t('choices.switchOff'),
    title: t('choices.offTitle'),
    what: <p className="first-letter:uppercase">{what}</p>,
    means: t('choices.offMeans'),
    confirm: t('choices.switchOff'),
    cancel: t('choices.cancel'),
    action: () => unsetSwitchAction(slug, { versionId, switch: id, base }),
    onRemoved: () => onRemoved(t('choices.wentOff', { what })),
  };
  return (
    <PartDialog
      title={<span className="inline-block first-letter:uppercase">{what}</span>}
      context={said === null ? t(`choices.hint.${id}`) : t('choices.now', { what: said.join('; ') })}
      close={t('choices.close')}
      onClose={onClose}
      removal={removal}
    >
      <SwitchForm slug={slug} versionId={versionId} view={view} boards={boards} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
