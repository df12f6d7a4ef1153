'use client';

import { useTranslations } from 'next-intl';
import { PartDialog } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeActivitySessionAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { SessionForm } from './session-form';
import { SessionLine } from './session-line';

interface SessionDialogProps extends PartSteps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  /** Null for a new one. */
  readonly session: Activity['sessions'][number] | null;
}

/** A preparation or a follow-up: a new one, or one that is changed or, after a second question, removed. */
export function SessionDialog({ slug, id, session, onClose, onKept, onRemoved }: SessionDialogProps) {
  const t = useTranslations('activities.sessions');
  const removal =
    session === null
      ? null
      : {
          remove: t('remove'),
          title: t('removeTitle'),
          what: <SessionLine session={session} />,
          means: t('removeText'),
          confirm: t('removeConfirm'),
          cancel: t('keep'),
          action: () => {
            const { kind, day, what } = session;
            return removeActivitySessionAction(slug, { activityId: id, sessionId: session.id, base: { kind, day, what } });
          },
          onRemoved: () => onRemoved(t('removed')),
        };
  return (
    <PartDialog title={t(session === null ? 'addTitle' : 'changeTitle')} close={t('close')} onClose={onClose} removal={removal}>
      <SessionForm slug={slug} id={id} session={session} onKept={() => onKept()} onCancel={onClose} />
    </PartDialog>
  );
}
