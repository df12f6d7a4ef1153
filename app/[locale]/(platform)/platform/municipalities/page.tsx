import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/layout/page-links';
import { MunicipalityFilterForm } from '@/components/municipalities/municipality-filter-form';
import { MunicipalityTable } from '@/components/municipalities/municipality-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listMunicipalities, listProvinces } from '@/lib/domain/municipalities/queries';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { platformVisit } from '@/lib/platform/auth/visit';

interface MunicipalitiesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PATH = '/platform/municipalities';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('municipalities.list');
  return { title: t('title') };
}

/** All municipalities of today: VVSG's way in. */
export default async function MunicipalitiesPage({ searchParams }: MunicipalitiesPageProps) {
  const { actor, scope } = await platformVisit();
  const filter = municipalityFilter.parse(await searchParams);
  const { search, province, page } = filter;
  const { found, provinces } = await withActor(actor, scope, async (reader) => ({
    found: await listMunicipalities(reader, filter),
    provinces: await listProvinces(reader),
  }));
  const { rows, total, pageSize } = found;
  if (page > 1 && rows.length === 0) notFound();
  const t = await getTranslations('municipalities.list');
  const filtered = search !== '' || province !== '';
  return (
    <>
      <PageHead title={t('title')} context={t(filtered ? 'found' : 'context', { count: total })} />
      <MunicipalityFilterForm path={PATH} filter={filter} provinces={provinces} filtered={filtered} />
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
      ) : (
        <Sheet>
          <MunicipalityTable rows={rows} managesPeople={can(actor, 'manage_people', null)} />
          <PageLinks path={PATH} query={{ search, province }} page={page} pages={Math.ceil(total / pageSize)} />
        </Sheet>
      )}
    </>
  );
}
