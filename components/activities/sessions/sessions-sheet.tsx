import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { SessionLine } from './session-line';
import { SessionList } from './session-list';

interface SessionsSheetProps {
  readonly slug: string;
  readonly activity: Activity;
  /** People travel: one asks how it was prepared. */
  readonly isTrip: boolean;
  readonly edits: boolean;
}

/** How an activity was prepared and followed up. */
export function SessionsSheet({ slug, activity, isTrip, edits }: SessionsSheetProps) {
  const t = useTranslations('activities.sessions');
  const { activities } = useMessages();
  const { sessions, hasNoSessions } = activity;
  return (
    <Sheet title={t('title')}>
      {edits ? (
        <FormWords
          refusedBy={['partners', 'partnerships', 'places', 'activities']}
          own={{ activities: { sessions: activities.sessions, session: activities.session } }}
        >
          <SessionList slug={slug} activity={activity} asksNone={isTrip} />
        </FormWords>
      ) : sessions.length === 0 ? (
        <p className="text-ink-2">{t(hasNoSessions ? 'none' : 'empty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <li key={session.id} className="flex py-2.5">
              <SessionLine session={session} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
