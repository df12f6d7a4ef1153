import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/layout/page-links';
import { CsvLink } from '@/components/partnerships/csv-link';
import { EntryFilterForm } from '@/components/partnerships/entry-filter-form';
import { PartnershipTable } from '@/components/partnerships/partnership-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { countPartnerships, listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { entryQuery, isFiltered } from '@/lib/domain/partnerships/rules/listing';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipsPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PartnershipsPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('partnerships.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The partnerships and memberships of a municipality, as a list. */
export default async function PartnershipsPage({ params, searchParams }: PartnershipsPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  const filter = entryFilter.parse(await searchParams);
  const { overview, found } = await withActor(actor, scope, async (reader) => ({
    overview: await countPartnerships(reader, filter),
    found: await listPartnerships(reader, filter),
  }));
  const { rows, total, pageSize } = found;
  if (filter.page > 1 && rows.length === 0) notFound();
  const t = await getTranslations('partnerships.list');
  const room = `/m/${municipality.slug}` as const;
  const path = `${room}/partnerships` as const;
  const filtered = isFiltered(filter);
  const nothingYet = !filtered && total === 0;
  // One row is found without searching.
  const searches = filtered || overview.partnerships + overview.memberships + overview.withdrawn > 1;
  const register = can(actor, 'edit_facts', municipality.id) && (
    <>
      <ButtonLink look="primary" href={`${path}/new`}>
        {t('register')}
      </ButtonLink>
      <ButtonLink href={`${room}/memberships/new`}>{t('registerMembership')}</ButtonLink>
    </>
  );
  const all = (
    <Link href={path} className="inline-block max-wide:py-2.5">
      {t('showAll')}
    </Link>
  );
  const counts = { partnerships: overview.partnerships, memberships: overview.memberships, municipality: municipality.name };
  return (
    <>
      <PageHead
        title={t('title')}
        context={
          filtered ? (
            <>
              {t('found', { count: total })} · {all}
            </>
          ) : (
            t('context', counts)
          )
        }
        actions={nothingYet || !register ? undefined : register}
      />
      {!nothingYet && searches && <EntryFilterForm path={path} filter={filter} options={overview} />}
      {nothingYet && (
        <EmptyState title={t('empty', { municipality: municipality.name })} action={register || undefined}>
          {register ? t('emptyWhy') : t('emptyReader')}
          {overview.withdrawn > 0 && (
            <>
              {' '}
              <Link href={`${path}?state=withdrawn`}>{t('showWithdrawn', { count: overview.withdrawn })}</Link>
            </>
          )}
        </EmptyState>
      )}
      {filtered && total === 0 && (
        <EmptyState title={t('none')} action={all}>
          {t('noneWhy')}
        </EmptyState>
      )}
      {total > 0 && (
        <Sheet>
          <PartnershipTable municipality={municipality} rows={rows} path={path} filter={filter} thisYear={yearOf(today)} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <PageLinks path={path} query={entryQuery(filter)} page={filter.page} pages={Math.ceil(total / pageSize)} />
            <CsvLink path={path} filter={filter} count={total} />
          </div>
        </Sheet>
      )}
    </>
  );
}
