import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ListPage } from '@/components/layout/list-page';
import { PartnershipTable } from '@/components/partnerships/partnership-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { can } from '@/lib/domain/access/rules';
import { yearOf } from '@/lib/domain/calendar/rules';
import { countPartnerships, type EntryOverview, listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { FORMALITIES } from '@/lib/domain/partnerships/rules/life';
import { ENTRY_KINDS, ENTRY_LIST, ENTRY_STATES } from '@/lib/domain/partnerships/rules/listing';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { askedList } from '@/lib/platform/listing';

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
  if (filter.page > 1 && found.rows.length === 0) notFound();
  const t = await getTranslations('partnerships.list');
  const room = `/m/${municipality.slug}` as const;
  const list = askedList(ENTRY_LIST, filter, `${room}/partnerships`);
  const { partnerships, memberships, withdrawn } = overview;
  const register = can(actor, 'edit_facts', municipality.id) && (
    <>
      <ButtonLink look="primary" href={`${list.path}/new`}>
        {t('register')}
      </ButtonLink>
      <ButtonLink href={`${room}/memberships/new`}>{t('registerMembership')}</ButtonLink>
    </>
  );
  return (
    <ListPage
      list={list}
      found={found}
      title={t('title')}
      context={t('context', { partnerships, memberships, municipality: municipality.name })}
      actions={register || undefined}
      words={{ found: t('found', { count: found.total }), showAll: t('showAll'), none: t('none'), noneWhy: t('noneWhy') }}
      {...(await entryFilters(overview))}
      // One row is found without searching.
      searches={list.isFiltered || partnerships + memberships + withdrawn > 1}
      beginning={
        <EmptyState title={t('empty', { municipality: municipality.name })} action={register || undefined}>
          {register ? t('emptyWhy') : t('emptyReader')}
          {withdrawn > 0 && (
            <>
              {' '}
              <Link href={`${list.path}?state=withdrawn`}>{t('showWithdrawn', { count: withdrawn })}</Link>
            </>
          )}
        </EmptyState>
      }
      hasFile
    >
      <PartnershipTable municipality={municipality} rows={found.rows} list={list} thisYear={yearOf(today)} />
    </ListPage>
  );
}

/** How the list can be searched, narrowed and sorted, in words. */
async function entryFilters({ approaches, countries }: Pick<EntryOverview, 'approaches' | 'countries'>) {
  const t = await getTranslations('partnerships');
  const named = <C extends string>(codes: readonly C[], name: (code: C) => string) => codes.map((code) => ({ code, name: name(code) }));
  const states = named(ENTRY_STATES, (code) => (code === 'withdrawn' ? t('list.withdrawn') : t(`lifeCycle.${code}`)));
  return {
    search: t('filter.search'),
    filters: {
      kind: { label: t('filter.kind'), all: t('filter.everyKind'), options: named(ENTRY_KINDS, (code) => t(`kind.${code}`)) },
      approach: { label: t('list.column.approach'), all: t('filter.everyApproach'), options: approaches },
      country: { label: t('filter.country'), all: t('filter.everyCountry'), options: countries },
      state: { label: t('list.column.state'), all: t('filter.everyState'), options: states },
      formality: {
        label: t('filter.formality'),
        all: t('filter.everyFormality'),
        options: named(FORMALITIES, (code) => t(`formality.${code}`)),
      },
    },
    columns: {
      title: t('list.column.title'),
      approach: t('list.column.approach'),
      state: t('list.column.state'),
      since: t('list.column.since'),
    },
  };
}
