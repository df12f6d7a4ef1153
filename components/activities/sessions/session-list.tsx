'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import { changeActivityAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { SessionLine } from './session-line';

interface SessionListProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'sessions' | 'hasNoSessions'>;
  /** What was not prepared and not followed up can be said to be so. */
  readonly asksNone: boolean;
}

/** The preparation and the follow-up of an activity, for who may change it. */
export function SessionList({ slug, activity: { id, sessions, hasNoSessions }, asksNone }: SessionListProps) {
  const t = useTranslations('activities');
  const parts = useParts(sessions, () => import('./session-dialog').then(({ SessionDialog }) => SessionDialog));
  const { trouble, press } = useActionButton();
  const { open, tell } = parts;
  const say = (none: boolean) =>
    press(
      () => changeActivityAction(slug, { activityId: id, base: { hasNoSessions }, change: { hasNoSessions: none } }),
      () => tell(t(none ? 'sessions.saidNone' : 'sessions.takenBack')),
    );
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{t(hasNoSessions ? 'sessions.none' : 'sessions.empty')}</p>}
        change={t('sessions.change')}
        changeWhat={({ kind, what }) => t('sessions.changeWhat', { kind: t(`session.${kind}`), what })}
        add={
          <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 print:hidden">
            <Button size="small" onClick={parts.add}>
              {t('sessions.add')}
            </Button>
            {sessions.length === 0 && (hasNoSessions || asksNone) && (
              <TextButton className="text-s" onClick={() => say(!hasNoSessions)}>
                {t(hasNoSessions ? 'sessions.takeBack' : 'sessions.sayNone')}
              </TextButton>
            )}
          </div>
        }
      >
        {(session) => <SessionLine session={session} />}
      </PartList>
      <TroubleLine trouble={trouble} className="mt-2" />
      {open !== null && <open.Dialog {...open.steps} slug={slug} id={id} session={open.part} />}
    </>
  );
}
