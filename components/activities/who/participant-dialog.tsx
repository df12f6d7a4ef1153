'use client';

import { useTranslations } from 'next-intl';
import { PartDialog } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeActivityParticipantsAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ParticipantForm } from './participant-form';
import { ParticipantLine } from './participant-line';

interface ParticipantDialogProps extends PartSteps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly side: Side;
  /** Null for a new one. */
  readonly line: Activity['participants'][number] | null;
}

/** A group that took part: a new one, or one that is changed or, after a second question, removed. */
export function ParticipantDialog({ slug, id, side, line, onClose, onKept, onRemoved }: ParticipantDialogProps) {
  const t = useTranslations('activities.who');
  const removal =
    line === null
      ? null
      : {
          remove: t('remove'),
          title: t('removeTitle'),
          what: <ParticipantLine line={line} />,
          means: t('removeText'),
          confirm: t('removeConfirm'),
          cancel: t('keep'),
          action: () => {
            const { actorGroup, ageBand, people } = line;
            return removeActivityParticipantsAction(slug, {
              activityId: id,
              participantsId: line.id,
              base: { actorGroup, ageBand, people },
            });
          },
          onRemoved: () => onRemoved(t('removed')),
        };
  return (
    <PartDialog
      title={t(line === null ? `addTitle.${side}` : `changeTitle.${side}`)}
      close={t('close')}
      onClose={onClose}
      removal={removal}
    >
      <ParticipantForm slug={slug} id={id} side={side} line={line} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
