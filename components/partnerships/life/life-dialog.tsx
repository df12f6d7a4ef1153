'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { withdrawApproachPeriodAction, withdrawLifeCycleAction } from '@/lib/domain/partnerships/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';

import { beginOf } from './begins';
import { ContinueForm } from './continue-form';
import type { TimelineEntry } from './entry-actions';
import { EntryWords } from './entry-words';
import type { LifeProps, LifeTask } from './life-props';
import { StateForm } from './state-form';

interface LifeDialogProps extends LifeProps {
  readonly task: LifeTask;
  /** The entry it is about, in words. */
  readonly told: TimelineEntry | undefined;
  readonly onClose: () => void;
  /** What to say, and whether the button that opened this is gone. */
  readonly onDone: (sentence: string, buttonIsGone: boolean) => void;
}

/** The one thing that is being done to the approach or the state of a partnership. */
export function LifeDialog({ slug, partnership, task, told, approaches, causes, states, today, onClose, onDone }: LifeDialogProps) {
  const t = useTranslations('partnerships.life');
  const locale = useLocale();
  const router = useRouter();
  const done = (sentence: string, buttonIsGone: boolean) => () => {
    router.refresh();
    onDone(sentence, buttonIsGone);
  };
  return (
    <Dialog title={t(`dialog.${task.kind}`)} context={context()} close={t('close')} onClose={onClose}>
      {form()}
    </Dialog>
  );

  function context(): string | undefined {
    if (task.entry === undefined) return undefined;
    const when = 'fromDate' in task.entry ? beginOf(task.entry.fromDate, partnership, locale) : (task.entry.fromYear?.toString() ?? null);
    return when === null ? t('always') : t('from', { when });
  }

  function form() {
    switch (task.kind) {
      case 'changeState':
      case 'correctState':
        return <StateForm {...{ slug, partnership, task, states, causes, today, onClose }} onDone={done(t('changed'), false)} />;
      case 'continueAs':
      case 'correctApproachPeriod':
        return <ContinueForm {...{ slug, partnership, task, approaches, today, onClose }} onDone={done(t('continued'), false)} />;
      case 'withdrawState':
      case 'withdrawApproachPeriod':
        return (
          <ReasonForm
            label={t('withdrawWhy')}
            what={told && <EntryWords entry={told} />}
            maximum={REASON_MAX}
            hint={t('withdrawHint')}
            submit={t('withdraw')}
            cancel={t('cancel')}
            onClose={onClose}
            onDone={done(t('withdrawn', { what: told?.what ?? '' }), true)}
            action={(reason) => {
              const input = { partnershipId: partnership.id, base: task.entry, reason };
              return task.kind === 'withdrawState'
                ? withdrawLifeCycleAction(slug, { ...input, lifeCycleId: task.entry.id })
                : withdrawApproachPeriodAction(slug, { ...input, approachPeriodId: task.entry.id });
            }}
          />
        );
    }
  }
}
