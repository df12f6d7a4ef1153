'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeCallLineAction } from '@/lib/domain/calls/actions';
import type { CallLine } from '@/lib/domain/calls/queries/page';
import { LineForm } from './line-form';
import { LineLine } from './line-line';

interface LineDialogProps extends PartSteps {
  readonly slug: string;
  readonly callId: string;
  /** Null for a new one. */
  readonly line: CallLine | null;
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
}

/** A line that is added, changed or, after a second question, removed. */
export function LineDialog({ slug, callId, line, approaches, onClose, onKept, onRemoved }: LineDialogProps) {
  const t = useTranslations('calls.lines');
  const removalOf = (one: CallLine): PartRemoval => ({
    remove: t('remove'),
    title: t('removeTitle'),
    what: <LineLine line={one} />,
    means: t('removeMeans'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () =>
      removeCallLineAction(slug, { lineId: one.id, base: { name: one.name, approach: one.approach, envelope: one.envelopeCents } }),
    onRemoved: () => onRemoved(t('removed')),
  });
  return (
    <PartDialog title={line === null ? t('addTitle') : line.name} close={t('close')} onClose={onClose} removal={line && removalOf(line)}>
      <LineForm slug={slug} callId={callId} line={line} approaches={approaches} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
