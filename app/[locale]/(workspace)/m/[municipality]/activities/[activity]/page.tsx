import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { choicesOf } from '@/components/activities/about/choices-of';
import { ChoicesSheet } from '@/components/activities/about/choices-sheet';
import { ActivityHead } from '@/components/activities/activity-head';
import { MakeAgain } from '@/components/activities/again/make-again';
import { CostsSheet } from '@/components/activities/costs/costs-sheet';
import { ActivityFacts } from '@/components/activities/facts/activity-facts';
import { JointSheet } from '@/components/activities/joint/joint-sheet';
import { LessonsSheet } from '@/components/activities/lessons/lessons-sheet';
import { ActivityNotes } from '@/components/activities/notes/activity-notes';
import { SessionsSheet } from '@/components/activities/sessions/sessions-sheet';
import { TookPlace } from '@/components/activities/status/took-place';
import { TripSteps } from '@/components/activities/steps/trip-steps';
import { TravelSheet } from '@/components/activities/travel/travel-sheet';
import { WhoSheet } from '@/components/activities/who/who-sheet';
import { WithdrawActivity } from '@/components/activities/withdrawing/withdraw-activity';
import { WithdrawnNotice } from '@/components/activities/withdrawing/withdrawn-notice';
import { FormWords } from '@/components/form/form-words';
import { Fold } from '@/components/ui/fold';
import { can } from '@/lib/domain/access/rules';
import { findKeptBeside } from '@/lib/domain/activities/queries/costs';
import { listOffered } from '@/lib/domain/activities/queries/offered';
import { findActivity, findActivityNotes, findActivityTexts } from '@/lib/domain/activities/queries/page';
import {
  hasTravellers,
  mayEditActivity,
  mayKeepBesideActivity,
  mayRestoreActivity,
  mayTakePartInActivity,
  tookPart,
} from '@/lib/domain/activities/rules';
import { rhythmOfOurs } from '@/lib/domain/activities/rules/again';
import { moreOf } from '@/lib/domain/activities/rules/more';
import { asksWhetherItTookPlace } from '@/lib/domain/activities/rules/when';
import { listChoices } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface ActivityPageProps {
  readonly params: Promise<{ municipality: string; activity: string }>;
}

/** Read once for the page and its title. */
const readPage = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const read = await withActor(visit.actor, visit.scope, async (reader) => {
    const activity = (await findActivity(reader, id)) ?? notFound();
    return {
      activity,
      texts: await findActivityTexts(reader, activity),
      notes: await findActivityNotes(reader, activity),
      beside: await findKeptBeside(reader, activity),
      offered: await listOffered(reader),
      lists: await listChoices(reader, ['theme', 'department', 'support', 'circumstance']),
    };
  });
  return { ...visit, ...read };
});

async function readFor({ params }: ActivityPageProps) {
  const { municipality, activity } = await params;
  return readPage(municipality, activity);
}

export async function generateMetadata(props: ActivityPageProps): Promise<Metadata> {
  return { title: (await readFor(props)).activity.title };
}

/** One activity: what, where and when, who took part, and what was learned. What one at home or online does not need is folded (`moreOf`). */
export default async function ActivityPage(props: ActivityPageProps) {
  const { actor, municipality, today, activity, texts, notes, beside, offered, lists } = await readFor(props);
  const [t, { activities }] = await Promise.all([getTranslations('activities.page'), getMessages()]);
  const { slug } = municipality;
  const { id } = activity;
  const edits = mayEditActivity(actor, municipality.id, activity);
  const takesPart = mayTakePartInActivity(actor, municipality.id, activity);
  const keeps = mayKeepBesideActivity(actor, municipality.id, activity);
  const adds = keeps && tookPart(municipality.id, activity);
  const showsHistory = can(actor, 'view_history', municipality.id);
  const isTrip = hasTravellers(activity);
  const more = moreOf(activity, beside?.costs ?? []);
  const returnsIn = activity.lastDay === null ? null : rhythmOfOurs(activity.partnerships);
  const { circumstance: causes } = lists.terms;
  const looks = { slug, activity, edits };
  const choices = choicesOf(activity, offered, lists);
  const about = { slug, id, choices, edits };
  const column = 'grid min-w-0 gap-4 wide:gap-6';
  const grid = 'grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]';
  const rest = (
    <>
      <SessionsSheet {...looks} isTrip={isTrip} />
      {beside !== null && <CostsSheet slug={slug} activityId={id} beside={beside} keeps={keeps} adds={adds} />}
      <LessonsSheet {...looks} texts={texts} />
    </>
  );
  const subject = <ChoicesSheet {...about} title={t('about')} sets={['themes', 'sdgs', 'departments', 'support']} />;
  const words = { facts: activities.facts, when: activities.when, status: activities.status };
  return (
    <>
      <ActivityHead municipality={municipality} activity={activity} current="page" showsHistory={showsHistory} />
      <WithdrawnNotice
        slug={slug}
        activityId={id}
        withdrawnOn={activity.withdrawnOn}
        reason={activity.withdrawnReason}
        mayRestore={mayRestoreActivity(actor, municipality.id, activity)}
        showsHistory={showsHistory}
      />
      {edits && (
        <FormWords refusedBy={['partners', 'partnerships', 'places', 'activities']} own={{ activities: words }}>
          <TookPlace slug={slug} activity={activity} causes={causes} asks={asksWhetherItTookPlace(activity, today)} />
        </FormWords>
      )}
      {isTrip && <TripSteps activity={activity} today={today} />}
      <div className={grid}>
        <div className={column}>
          <ActivityFacts {...looks} texts={texts} kinds={offered.kinds} causes={causes} countries={lists.countries} />
          <WhoSheet {...looks} />
          {more === 'spread' ? (
            rest
          ) : (
            <Fold summary={t('more')} open={more === 'open'}>
              <div className={column}>
                {rest}
                {subject}
              </div>
            </Fold>
          )}
        </div>
        <div className={column}>
          <JointSheet slug={slug} municipalityId={municipality.id} activity={activity} takesPart={takesPart} />
          <ChoicesSheet {...about} title={t('belongs')} sets={['partnerships', 'memberships', 'approaches']} />
          {more === 'spread' && subject}
          <TravelSheet slug={slug} activityId={id} steps={beside?.steps ?? null} today={today} edits={edits} />
          {edits && <MakeAgain slug={slug} activityId={id} years={returnsIn} />}
        </div>
      </div>
      {notes !== null && (
        <div className="mt-4 wide:mt-6">
          <ActivityNotes municipality={municipality} id={id} notes={notes} keeps={keeps} />
        </div>
      )}
      {edits && <WithdrawActivity slug={slug} activityId={id} title={activity.title} />}
    </>
  );
}
