import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { VerdictMark } from '@/components/guidance/verdict-mark';
import { PageLinks } from '@/components/layout/page-links';
import { MunicipalityFilterForm } from '@/components/municipalities/municipality-filter-form';
import { MunicipalityTable } from '@/components/municipalities/municipality-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { SidewaysHint } from '@/components/ui/sideways-hint';
import { can } from '@/lib/domain/access/rules';
import { listTiesOfMunicipalities } from '@/lib/domain/guidance/queries/ties';
import { listGuidanceValues } from '@/lib/domain/guidance/queries/values';
import { judgeRunning } from '@/lib/domain/guidance/rules/running';
import { countVerdicts } from '@/lib/domain/guidance/rules/summary';
import { listMunicipalities, listProvinces } from '@/lib/domain/municipalities/queries';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { listRecordsOfTies } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { overseeingScope } from '@/lib/platform/auth/scope';
import { platformVisit } from '@/lib/platform/auth/visit';

interface MunicipalitiesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The verdicts that VVSG counts, the most pressing first. */
const COUNTED = ['below', 'to_discuss', 'not_filled_in', 'met'] as const;

const PATH = '/platform/municipalities';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('municipalities.list');
  return { title: t('title') };
}

/** All municipalities of today: VVSG's way in. */
export default async function MunicipalitiesPage({ searchParams }: MunicipalitiesPageProps) {
  const { actor, today } = await platformVisit();
  const filter = municipalityFilter.parse(await searchParams);
  const { search, province, selection, page } = filter;
  const year = yearOf(today);
  const { found, provinces, ties, records, values } = await withActor(actor, overseeingScope(actor), async (reader) => {
    const found = await listMunicipalities(reader, filter);
    const ties = await listTiesOfMunicipalities(
      reader,
      found.rows.map(({ id }) => id),
    );
    return {
      found,
      ties,
      provinces: await listProvinces(reader),
      records: await listRecordsOfTies(
        reader,
        ties.map(({ id }) => id),
        { from: year, until: year },
      ),
      values: await listGuidanceValues(reader),
    };
  });
  const { rows, total, pageSize } = found;
  if (page > 1 && rows.length === 0) notFound();
  const t = await getTranslations('municipalities.list');
  const words = await getTranslations('guidance.key');
  const verdicts = COUNTED.map((state) => ({
    state,
    head: (
      <>
        <span className="mr-1.5 inline-block align-[-2px]">
          <VerdictMark state={state} />
        </span>
        {words(state)}
      </>
    ),
  }));
  const countsOf = (municipalityId: string) => {
    const judged = judgeRunning(ties, records, values, { municipalityId, year, today });
    return judged.length === 0 ? null : countVerdicts(judged.map((tie) => tie.year));
  };
  const filtered = search !== '' || province !== '' || selection !== '';
  return (
    <>
      <PageHead title={t('title')} context={t(filtered ? 'found' : 'context', { count: total })} />
      <MunicipalityFilterForm path={PATH} filter={filter} provinces={provinces} filtered={filtered} />
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
      ) : (
        <Sheet>
          <p className="mb-3 max-w-measure text-s text-ink-2">
            {t('coaching', { year: String(year) })} <SidewaysHint />
          </p>
          <MunicipalityTable
            rows={rows.map((row) => ({ ...row, counts: countsOf(row.id) }))}
            verdicts={verdicts}
            managesPeople={can(actor, 'manage_people', null)}
          />
          <PageLinks path={PATH} query={{ search, province, selection }} page={page} pages={Math.ceil(total / pageSize)} />
        </Sheet>
      )}
    </>
  );
}
