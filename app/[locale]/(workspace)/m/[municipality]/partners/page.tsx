import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { ListPage } from '@/components/layout/list-page';
import { LastingLinks } from '@/components/partners/list/lasting-links';
import { LookAlikeQuestion } from '@/components/partners/list/look-alike-question';
import { PartnerTable } from '@/components/partners/list/partner-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { can } from '@/lib/domain/access/rules';
import { countPartners, listPartners, type PartnerOverview } from '@/lib/domain/partners/queries/list';
import { listLastingLinks } from '@/lib/domain/partners/queries/page';
import { findLookAlikes } from '@/lib/domain/partners/queries/search';
import { mayMergePartners } from '@/lib/domain/partners/rules';
import { PARTNER_LIST } from '@/lib/domain/partners/rules/listing';
import { partnerFilter } from '@/lib/domain/partners/schema';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { askedList } from '@/lib/platform/listing';

interface PartnersPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PartnersPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('partners.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The partners of a municipality, here and there, as a list; over it who has a lasting link with whom. */
export default async function PartnersPage({ params, searchParams }: PartnersPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  const filter = partnerFilter.parse(await searchParams);
  const list = askedList(PARTNER_LIST, filter, `/m/${municipality.slug}/partners`);
  const mayEdit = can(actor, 'edit_facts', municipality.id);
  const isWhole = !list.isFiltered && filter.page === 1;
  const { overview, found, lasting, alike } = await withActor(actor, scope, async (reader) => ({
    overview: await countPartners(reader, filter),
    found: await listPartners(reader, filter),
    lasting: isWhole ? await listLastingLinks(reader) : null,
    alike: isWhole && mayEdit ? await findLookAlikes(reader) : null,
  }));
  if (filter.page > 1 && found.rows.length === 0) notFound();
  const t = await getTranslations('partners.list');
  const { partners } = await getMessages();
  const { ours, theirs, kinds } = overview;
  const add = mayEdit && (
    <ButtonLink look="primary" href={`${list.path}/new`}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <ListPage
      list={list}
      found={found}
      title={t('title')}
      context={t('context', { total: ours + theirs, ours, theirs })}
      actions={add || undefined}
      above={lasting !== null && lasting.total > 0 && <LastingLinks slug={municipality.slug} {...lasting} kinds={kinds} />}
      notice={
        isWhole &&
        mayEdit && (
          <FormWords refusedBy={['partners']} own={{ partners: { alike: partners.alike } }}>
            <LookAlikeQuestion slug={municipality.slug} alike={alike} mayMerge={mayMergePartners(actor, municipality.id)} />
          </FormWords>
        )
      }
      words={{ found: t('found', { count: found.total }), showAll: t('showAll'), none: t('none'), noneWhy: t('noneWhy') }}
      {...(await partnerFilters(overview))}
      // One row is found without searching.
      searches={list.isFiltered || ours + theirs > 1}
      beginning={
        <EmptyState title={t('empty', { municipality: municipality.name })} action={add || undefined}>
          {add ? t('emptyWhy') : t('emptyReader')}
        </EmptyState>
      }
      hasFile
    >
      <PartnerTable municipality={municipality} rows={found.rows} list={list} />
    </ListPage>
  );
}

/** How the list can be searched, narrowed and sorted, in words. */
async function partnerFilters({ kinds, partnerships }: Pick<PartnerOverview, 'kinds' | 'partnerships'>) {
  const t = await getTranslations('partners');
  const side = await getTranslations('partnerships.side');
  return {
    search: t('filter.search'),
    filters: {
      kind: { label: t('column.kind'), all: t('filter.everyKind'), options: kinds },
      side: { label: t('filter.side'), all: t('filter.everySide'), options: SIDES.map((code) => ({ code, name: side(code) })) },
      partnership: { label: t('filter.partnership'), all: t('filter.everyPartnership'), options: partnerships },
    },
    columns: { name: t('column.name'), kind: t('column.kind'), place: t('column.place') },
  };
}
