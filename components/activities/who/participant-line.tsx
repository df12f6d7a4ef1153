import { useTranslations } from 'next-intl';
import type { Activity } from '@/lib/domain/activities/queries/page';

/** A group, how old, and how many. */
export function ParticipantLine({ line: { actorGroup, ageBand, people } }: { readonly line: Activity['participants'][number] }) {
  const t = useTranslations('activities');
  const actor = useTranslations('partnerships.actor');
  return (
    <div className="flex min-w-0 flex-1 items-baseline gap-x-3 [overflow-wrap:anywhere]">
      <span className="min-w-0 flex-1">
        <span className="inline-block first-letter:uppercase">{actor(actorGroup)}</span>
        {ageBand !== null && <span className="block text-ink-2 text-s">{t(`age.${ageBand}`)}</span>}
      </span>
      {people === null ? (
        <span className="text-ink-2 text-s">{t('who.unknown')}</span>
      ) : (
        <span className="font-semibold tabular-nums">{t('who.number', { people })}</span>
      )}
    </div>
  );
}
