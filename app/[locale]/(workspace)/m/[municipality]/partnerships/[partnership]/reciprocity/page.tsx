import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { WithdrawnNotice } from '@/components/partnerships/withdrawing/withdrawn-notice';
import { LedgerSheet } from '@/components/reciprocity/ledger-sheet';
import { LessonsSheet } from '@/components/reciprocity/lessons-sheet';
import { NoMeetings } from '@/components/reciprocity/no-meetings';
import { ObstaclesSheet } from '@/components/reciprocity/obstacles-sheet';
import { PrintButton } from '@/components/ui/print-button';
import { readsActivityTexts } from '@/lib/domain/activities/queries/parts';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { listMeetings, listObstacles } from '@/lib/domain/reciprocity/queries';
import { ledgerOf } from '@/lib/domain/reciprocity/rules/ledger';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface ReciprocityPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
  readonly searchParams: Promise<{ readonly years?: string | string[] }>;
}

/** Read once for the page and its title. */
const ledgerAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnership(reader, id),
    meetings: await listMeetings(reader, id),
    obstacles: await listObstacles(reader, id),
    isRead: readsActivityTexts(reader),
  }));
  return { ...visit, ...read, partnership: partnership ?? notFound() };
});

async function ledgerOfPage({ params }: ReciprocityPageProps) {
  const { municipality, partnership } = await params;
  return ledgerAt(municipality, partnership);
}

export async function generateMetadata(props: ReciprocityPageProps): Promise<Metadata> {
  const t = await getTranslations('reciprocity');
  return { title: `${(await ledgerOfPage(props)).partnership.title}, ${t('title').toLowerCase()}` };
}

/** What both sides learned, who met whom, and what made it difficult. */
export default async function ReciprocityPage(props: ReciprocityPageProps) {
  const { actor, municipality, today, partnership, meetings, obstacles, isRead } = await ledgerOfPage(props);
  const [t, format, { years }] = await Promise.all([getTranslations('reciprocity'), getFormatter(), props.searchParams]);
  const rights = partnershipRights(actor, municipality.id, partnership);
  const room = `/m/${municipality.slug}` as const;
  const page = `${room}/partnerships/${partnership.id}` as const;
  const ledger = ledgerOf(meetings, partnership.sinceYear, today);
  const current = partnership.participants.filter(({ state }) => state === 'accepted');
  const takesPart = current.some(({ id }) => id === municipality.id);
  const theirNames = partnership.places.map(({ name }) => name);
  const posts = {
    // Who left is shown its own meetings alone.
    ours: !takesPart ? municipality.name : format.list(current.map(({ name }) => name)),
    theirs: theirNames.length === 0 ? t('partner') : format.list(theirNames),
  };
  const isWithdrawn = partnership.withdrawnOn !== null;
  const addAt = rights.keepsPart ? (`${room}/activities/new?partnership=${partnership.id}` as const) : null;
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        today={today}
        current="reciprocity"
        showsHistory={rights.seesHistory}
      />
      <WithdrawnNotice slug={municipality.slug} partnership={partnership} rights={rights} />
      <div className="grid gap-4 wide:gap-6 print:gap-2">
        {isWithdrawn && <p className="max-w-measure text-ink-2">{t('ledger.withdrawn')}</p>}
        {!isWithdrawn && meetings.length === 0 && <NoMeetings {...posts} addAt={addAt} />}
        {!isWithdrawn && meetings.length > 0 && (
          <>
            <LessonsSheet {...posts} meetings={meetings} isRead={isRead} notes={rights.keepsPart} room={room} />
            <LedgerSheet
              {...posts}
              ledger={ledger}
              obstacles={obstacles}
              isJoint={
                takesPart &&
                partnership.participants.some(({ id, state }) => id !== municipality.id && (state === 'accepted' || state === 'left'))
              }
              today={today}
              room={room}
              path={`${page}/reciprocity`}
              isAll={years === 'all'}
            />
          </>
        )}
        {(obstacles.length > 0 || meetings.length > 0) && (
          <ObstaclesSheet obstacles={obstacles} today={today} noteAt={rights.edits ? `${page}/facts` : null} />
        )}
        {meetings.length > 0 && !isWithdrawn && (
          <div className="print:hidden">
            <PrintButton>{t('ledger.print')}</PrintButton>
          </div>
        )}
      </div>
    </>
  );
}
