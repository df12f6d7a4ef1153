import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivityRoom } from '@/components/activities/list/activity-room';
import { activityAsked } from '@/components/activities/list/asked';
import { countsOfYear } from '@/components/activities/list/counts-of-year';
import { monthShown } from '@/components/activities/list/month-shown';
import { NoActivities } from '@/components/activities/list/no-activities';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { WithdrawnNotice } from '@/components/partnerships/withdrawing/withdrawn-notice';
import { ButtonLink } from '@/components/ui/button-link';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { activityFilter } from '@/lib/domain/activities/schema';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipActivitiesProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const partnership = await withActor(visit.actor, visit.scope, (reader) => findPartnership(reader, id));
  return { ...visit, partnership: partnership ?? notFound() };
});

export async function generateMetadata({ params }: PartnershipActivitiesProps): Promise<Metadata> {
  const { municipality, partnership: id } = await params;
  const t = await getTranslations('activities.tab');
  return { title: t('title', { partnership: (await partnershipAt(municipality, id)).partnership.title }) };
}

/** What is and was done in one partnership: the room of activities with one partnership chosen. */
export default async function PartnershipActivitiesPage({ params, searchParams }: PartnershipActivitiesProps) {
  const { municipality: slug, partnership: id } = await params;
  const { actor, scope, municipality, today, partnership } = await partnershipAt(slug, id);
  const query = await searchParams;
  const own = activityFilter.parse({ ...query, partnership: '', approach: '' });
  const filter = { ...own, partnership: partnership.id };
  const room = `/m/${municipality.slug}` as const;
  const file =
    `${room}/activities/csv?${new URLSearchParams({ partnership: partnership.id, ...activityAsked(own, room, today).list.query })}` as const;
  const asked = activityAsked(own, `${room}/partnerships/${partnership.id}/activities`, today, { id: partnership.id, file });
  const read = await withActor(actor, scope, async (reader) => {
    const found = await listActivities(reader, filter);
    const month = monthShown(query.calendar, asked, found.rows, today);
    return {
      found,
      activityYear: asked.isOpen ? null : await findActivityYear(reader, filter, month),
      choices: await listActivityChoices(reader, filter, { isOfOne: true }),
    };
  });
  if (filter.page > 1 && read.found.rows.length === 0) notFound();
  const t = await getTranslations('activities');
  const rights = partnershipRights(actor, municipality.id, partnership);
  const adding = rights.keepsPart ? (`${room}/activities/new?partnership=${partnership.id}` as const) : null;
  const add = adding !== null && (
    <ButtonLink look="primary" href={adding}>
      {t('list.add')}
    </ButtonLink>
  );
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        today={today}
        current="activities"
        showsHistory={rights.seesHistory}
      />
      <WithdrawnNotice slug={municipality.slug} partnership={partnership} rights={rights} />
      {partnership.withdrawnOn !== null || partnership.activities === 0 ? (
        <NoActivities isWithdrawn={partnership.withdrawnOn !== null} add={add || undefined} />
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="text-ink-2">{read.activityYear !== null && countsOfYear(read.activityYear, t)}</p>
            {add}
          </div>
          <ActivityRoom municipality={municipality} asked={asked} {...read} today={today} adding={adding} />
        </>
      )}
    </>
  );
}
