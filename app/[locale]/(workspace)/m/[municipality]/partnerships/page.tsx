import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/layout/page-links';
import { PartnershipTable } from '@/components/partnerships/partnership-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { pageNumber } from '@/lib/platform/paging';

interface PartnershipsPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PartnershipsPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('partnerships.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The partnerships of a municipality, as a list. */
export default async function PartnershipsPage({ params, searchParams }: PartnershipsPageProps) {
  const { actor, scope, municipality } = await municipalityVisit((await params).municipality);
  const page = pageNumber.parse((await searchParams).page);
  const { rows, total, pageSize } = await withActor(actor, scope, (reader) => listPartnerships(reader, page));
  if (page > 1 && rows.length === 0) notFound();
  const t = await getTranslations('partnerships.list');
  const register = can(actor, 'edit_facts', municipality.id) && (
    <ButtonLink look="primary" href={`/m/${municipality.slug}/partnerships/new`}>
      {t('register')}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t('title')}
        context={t('context', { count: total, municipality: municipality.name })}
        actions={total > 0 && register ? register : undefined}
      />
      {total === 0 ? (
        <EmptyState title={t('empty', { municipality: municipality.name })} action={register || undefined}>
          {register ? t('emptyWhy') : t('emptyReader')}
        </EmptyState>
      ) : (
        <Sheet>
          <PartnershipTable municipality={municipality} rows={rows} />
          <PageLinks path={`/m/${municipality.slug}/partnerships`} page={page} pages={Math.ceil(total / pageSize)} />
        </Sheet>
      )}
    </>
  );
}
