import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActivityRoom } from '@/components/activities/list/activity-room';
import { activityAsked } from '@/components/activities/list/asked';
import { countsOfYear } from '@/components/activities/list/counts-of-year';
import { monthShown } from '@/components/activities/list/month-shown';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { can } from '@/lib/domain/access/rules';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { activityFilter } from '@/lib/domain/activities/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface ActivitiesPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ActivitiesPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('activities.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** What a municipality does and did in its cooperation, a year at a time. */
export default async function ActivitiesPage({ params, searchParams }: ActivitiesPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  const query = await searchParams;
  const filter = activityFilter.parse(query);
  const path = `/m/${municipality.slug}/activities` as const;
  const asked = activityAsked(filter, path, today);
  const read = await withActor(actor, scope, async (reader) => {
    const found = await listActivities(reader, filter);
    const month = monthShown(query.calendar, asked, found.rows, today);
    return {
      found,
      activityYear: asked.isOpen ? null : await findActivityYear(reader, filter, month),
      choices: await listActivityChoices(reader, filter),
    };
  });
  if (filter.page > 1 && read.found.rows.length === 0) notFound();
  const t = await getTranslations('activities');
  const adding = can(actor, 'edit_facts', municipality.id) ? (`${path}/new` as const) : null;
  const add = adding !== null && (
    <ButtonLink look="primary" href={adding}>
      {t('list.add')}
    </ButtonLink>
  );
  const isEmpty = read.choices.total === 0;
  return (
    <>
      <PageHead
        title={t('list.title')}
        context={isEmpty || read.activityYear === null ? undefined : countsOfYear(read.activityYear, t)}
        actions={
          !isEmpty && (
            <>
              <ButtonLink href={`${path}/calendar`}>{t('list.calendar')}</ButtonLink>
              {add}
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState title={t('list.empty', { municipality: municipality.name })} action={add || undefined}>
          {add ? t('list.emptyWhy') : t('list.emptyReader')}
        </EmptyState>
      ) : (
        <ActivityRoom municipality={municipality} asked={asked} {...read} today={today} adding={adding} />
      )}
    </>
  );
}
