import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { VerdictMark } from '@/components/guidance/verdicts/verdict-mark';
import { ListPage } from '@/components/layout/list-page';
import { provinceName } from '@/components/municipalities/province-name';
import { MunicipalityTable } from '@/components/portfolio/municipality-table';
import { SidewaysHint } from '@/components/ui/sideways-hint';
import { can } from '@/lib/domain/access/rules';
import { yearOf } from '@/lib/domain/calendar/rules';
import { listPartnershipsOfMunicipalities } from '@/lib/domain/guidance/queries/partnerships';
import { listGuidanceValues } from '@/lib/domain/guidance/queries/values';
import { judgeRunning } from '@/lib/domain/guidance/rules/running';
import { countVerdicts } from '@/lib/domain/guidance/rules/summary';
import { listMunicipalities, listProvinces } from '@/lib/domain/municipalities/queries';
import { MUNICIPALITY_LIST, MUNICIPALITY_SELECTIONS } from '@/lib/domain/municipalities/rules';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { overseeingScope } from '@/lib/platform/auth/scope';
import { platformVisit } from '@/lib/platform/auth/visit';
import { askedList } from '@/lib/platform/listing';

interface MunicipalitiesPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The verdicts that VVSG counts, the most pressing first. */
const COUNTED = ['below', 'to_discuss', 'not_filled_in', 'met'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('municipalities.list');
  return { title: t('title') };
}

/** All municipalities of today: VVSG's way in. */
export default async function MunicipalitiesPage({ searchParams }: MunicipalitiesPageProps) {
  const { actor, today } = await platformVisit();
  const filter = municipalityFilter.parse(await searchParams);
  const year = yearOf(today);
  const { found, provinces, partnerships, records, values } = await withActor(actor, overseeingScope(actor), async (reader) => {
    const found = await listMunicipalities(reader, filter);
    const partnerships = await listPartnershipsOfMunicipalities(
      reader,
      found.rows.map(({ id }) => id),
    );
    return {
      found,
      partnerships,
      provinces: await listProvinces(reader),
      records: await listRecordsIn(
        reader,
        partnerships.map(({ id }) => id),
        { from: year, until: year },
      ),
      values: await listGuidanceValues(reader),
    };
  });
  if (filter.page > 1 && found.rows.length === 0) notFound();
  const t = await getTranslations('municipalities.list');
  const words = await getTranslations('guidance.key');
  const named = await getTranslations('municipalities.provinces');
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
    const judged = judgeRunning(partnerships, records, values, { municipalityId, year, today });
    return judged.length === 0 ? null : countVerdicts(judged.map((partnership) => partnership.year));
  };
  const list = askedList(MUNICIPALITY_LIST, filter, '/platform/municipalities');
  const count = found.total;
  return (
    <ListPage
      list={list}
      found={found}
      title={t('title')}
      context={t('context', { count })}
      words={{ found: t('found', { count }), showAll: t('showAll'), none: t('none'), noneWhy: t('noneWhy') }}
      search={t('name')}
      filters={{
        province: {
          label: t('province'),
          all: t('everyProvince'),
          options: provinces.map((code) => ({ code, name: provinceName(code, named) })),
        },
        selection: {
          label: t('which'),
          all: t('everyMunicipality'),
          options: MUNICIPALITY_SELECTIONS.map((code) => ({ code, name: t(`selection.${code}`) })),
        },
      }}
    >
      <p className="mb-3 max-w-measure text-s text-ink-2">
        {t('coaching', { year: String(year) })} <SidewaysHint />
      </p>
      <MunicipalityTable
        rows={found.rows.map((row) => ({ ...row, counts: countsOf(row.id) }))}
        verdicts={verdicts}
        managesPeople={can(actor, 'manage_people', null)}
      />
    </ListPage>
  );
}
