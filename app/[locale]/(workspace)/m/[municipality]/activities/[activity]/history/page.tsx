import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivityHead } from '@/components/activities/activity-head';
import { activityHistoryWords } from '@/components/activities/history-words';
import { HistoryList } from '@/components/history/history-list';
import { namedIn } from '@/components/partnerships/history-words';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listActivityHistory } from '@/lib/domain/activities/queries/history';
import { listOffered } from '@/lib/domain/activities/queries/offered';
import { findActivity } from '@/lib/domain/activities/queries/page';
import { ACTIVITY_SETS, ACTIVITY_STATUSES, AGE_BANDS, SESSION_KINDS, SETTINGS, TRAVEL_STEPS } from '@/lib/domain/activities/rules';
import { listNames } from '@/lib/domain/history/queries';
import { KINDS, SOURCES } from '@/lib/domain/resources/rules/money';
import { listChoices } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface ActivityHistoryPageProps {
  readonly params: Promise<{ municipality: string; activity: string }>;
}

/** Read once for the page and its title; nothing for who may not read a history. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality } = await municipalityVisit(slug);
  if (!can(actor, 'view_history', municipality.id)) notFound();
  const told = await withActor(actor, scope, async (reader) => {
    const activity = (await findActivity(reader, id)) ?? notFound();
    const history = await listActivityHistory(reader, activity);
    return {
      activity,
      history,
      names: await listNames(reader, namedIn(history)),
      offered: await listOffered(reader),
      lists: await listChoices(reader, ['theme', 'department', 'support', 'circumstance']),
    };
  });
  return { actor, municipality, ...told };
});

export async function generateMetadata({ params }: ActivityHistoryPageProps): Promise<Metadata> {
  const { municipality, activity: id } = await params;
  const { activity } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: activity.title }) };
}

/** What happened to an activity, as sentences; for who works in the municipality. */
export default async function ActivityHistoryPage({ params }: ActivityHistoryPageProps) {
  const { municipality: slug, activity: id } = await params;
  const { actor, municipality, activity, history, names, offered, lists } = await historyAt(slug, id);
  const [its, shared] = await Promise.all([getTranslations('activities'), getTranslations('partnerships')]);
  const money = await getTranslations('resources');
  const { theme, department, support, circumstance } = lists.terms;
  const words = (codes: readonly string[], list: string) =>
    codes.map((code) => ({ code, name: its(`${list}.${code}` as 'status.planned') }));
  const say = activityHistoryWords({
    names: [...names, ...[...offered.memberships, ...activity.memberships].map((each) => ({ id: each.id, name: each.title }))],
    terms: {
      'activities.kind': offered.kinds,
      'activities.status': words(ACTIVITY_STATUSES, 'status'),
      'activities.setting': words(SETTINGS, 'setting'),
      'activities.cause': circumstance,
      'activity_sessions.kind': words(SESSION_KINDS, 'session'),
      'activity_travel_steps.step': words(TRAVEL_STEPS, 'travel'),
      'activity_costs.source': SOURCES.map((code) => ({ code, name: money(`source.${code}`) })),
      'activity_costs.kind': KINDS.map((code) => ({ code, name: money(`kind.${code}`) })),
      age_band: words(AGE_BANDS, 'age'),
      'activity_choices.set': words(ACTIVITY_SETS, 'set'),
      'activity_choices.code': [
        ...offered.approaches,
        ...theme,
        ...lists.sdgs.map(({ goal, name }) => ({ code: String(goal), name })),
        ...department,
        ...support,
      ],
    },
    locale: actor.locale,
    yes: its('history.yes'),
    word: (key) => shared(key as 'title'),
  });
  return (
    <>
      <ActivityHead municipality={municipality} activity={activity} current="history" showsHistory />
      <Sheet title={its('history.title')} side={its('history.lead')}>
        {history.length === 0 ? <p className="text-ink-2">{its('history.empty')}</p> : <HistoryList entries={history} say={say} />}
      </Sheet>
    </>
  );
}
