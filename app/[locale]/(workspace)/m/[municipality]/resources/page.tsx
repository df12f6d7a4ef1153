import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { VerdictKey } from '@/components/guidance/verdicts/verdict-key';
import { YearStanding } from '@/components/guidance/verdicts/year-standing';
import { InKindLine } from '@/components/portfolio/years/in-kind-line';
import { ResourcesCards } from '@/components/portfolio/years/resources-cards';
import { ResourcesTable, type ResourcesTableProps } from '@/components/portfolio/years/resources-table';
import { ConfirmYear } from '@/components/resources/confirming/confirm-year';
import { TakeOverPlan } from '@/components/resources/confirming/take-over-plan';
import { AddApproach } from '@/components/resources/years/add-approach';
import { ResourcesFiles } from '@/components/resources/years/resources-files';
import { YearBar } from '@/components/resources/years/year-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { yearOf } from '@/lib/domain/calendar/rules';
import { hasBenchmark } from '@/lib/domain/guidance/rules/guidelines';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import {
  isNothingSpent,
  openRows,
  type ResourcesRow,
  rowAddress,
  rowsToFillIn,
  yearAsked,
} from '@/lib/domain/portfolio/rules/resources-table';
import { hasBegun, mayConfirm } from '@/lib/domain/resources/rules/records';
import { openActuals } from '@/lib/domain/resources/rules/year-form';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { yearRange } from '../other-year';

interface ResourcesPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: ResourcesPageProps): Promise<Metadata> {
  const { municipality, today } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('resources.room');
  return { title: `${t('title', { year: String(yearAsked((await searchParams).year, today)) })}, ${municipality.name}` };
}

/** One year of a municipality: all it puts into its partnerships, its memberships and what has no partnership. */
export default async function ResourcesPage({ params, searchParams }: ResourcesPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  const year = yearAsked((await searchParams).year, today);
  const { table, hasEntries, approaches, confirmations, isConfirmed, values } = await withActor(actor, scope, (reader) =>
    getYearOfResources(reader, { year, today }),
  );
  const [t, years] = await Promise.all([getTranslations('resources.room'), getTranslations('resources.years')]);
  const { form, room: words } = (await getMessages()).resources;
  const { takeOver, onlyEmpty, takenOver, nothingTakenOver } = form;
  const room = `/m/${municipality.slug}` as const;
  const rows = table.groups.flatMap((group) => group.rows);
  const open = openRows(rows);
  const toTakeOver = open.reduce((sum, { record }) => sum + (record === null ? 0 : openActuals(record)), 0);
  const begun = hasBegun(year, today);
  const mayWrite = can(actor, 'edit_facts', municipality.id);
  const isOffered = begun && (!isConfirmed || open.length > 0);
  const isNothing = rows.length === 0 && !hasEntries;
  const named = (row: ResourcesRow) => ({
    name: row.title ?? approaches.find(({ code }) => code === row.approach)?.name ?? '',
    href: rowAddress(room, row, year),
    missing: row.record === null || isNothingSpent(row.record) ? null : openActuals(row.record),
  });
  const hasRow = (code: string) => rows.some(({ subject }) => subject.kind === 'approach' && subject.id === code);
  const isHeld = rows.some(({ approach }) => hasBenchmark(approach));
  const shown: ResourcesTableProps = {
    municipality,
    year,
    table,
    approaches,
    isConfirmed,
    values: isHeld ? values : null,
    standing: ({ verdicts }) => <YearStanding verdicts={verdicts} />,
  };
  return (
    <FormWords
      refusedBy={['resources']}
      own={{ resources: { form: { takeOver, onlyEmpty, takenOver, nothingTakenOver }, room: { confirm: words.confirm } } }}
    >
      <div className="year-grid-page">
        <PageHead
          title={t('title', { year: String(year) })}
          context={t('context')}
          actions={
            mayConfirm(actor, municipality.id) && (
              <ConfirmYear
                key={year}
                slug={municipality.slug}
                year={year}
                isOver={year < yearOf(today)}
                again={isConfirmed}
                offered={isOffered}
                seen={open.flatMap(({ record }) => record ?? []).map(({ id: recordId, version }) => ({ recordId, version }))}
                openRecords={open.map(named)}
                toFillIn={rowsToFillIn(isConfirmed ? open : rows).map(named)}
              />
            )
          }
        />
        {isNothing && (
          <div className="mb-4 wide:mb-6">
            <EmptyState
              title={t('empty', { municipality: municipality.name })}
              action={
                mayWrite && (
                  <ButtonLink look="primary" href={`${room}/partnerships/new`}>
                    {t('register')}
                  </ButtonLink>
                )
              }
            >
              {mayWrite ? t('emptyWhy') : t('emptyReader')}
            </EmptyState>
          </div>
        )}
        <Sheet>
          <YearBar
            hrefOf={(to) => `${room}/resources?year=${to}`}
            year={year}
            range={yearRange(today)}
            confirmations={confirmations}
            isConfirmed={isConfirmed}
          >
            {mayWrite && begun && open.length > 0 && (
              <div className="basis-full print:hidden">
                <TakeOverPlan
                  key={year}
                  slug={municipality.slug}
                  year={year}
                  recordId={null}
                  open={toTakeOver}
                  nothing={t('nothingToTakeOver')}
                />
              </div>
            )}
            {mayWrite && isOffered && rows.length > 0 && !mayConfirm(actor, municipality.id) && (
              <p className="basis-full text-s text-ink-2 print:hidden">{t('whoConfirms')}</p>
            )}
          </YearBar>
          {rows.length === 0 ? (
            <p className="border-t border-line py-4 text-ink-2">{t('noRows', { year: String(year) })}</p>
          ) : (
            <>
              <ResourcesTable {...shown} />
              <ResourcesCards {...shown} />
              <div className="mt-3 grid gap-2 text-s text-ink-2">
                <InKindLine inKind={table.inKind} />
                <div className="flex flex-wrap gap-x-[18px] gap-y-1">
                  {isHeld && <VerdictKey />}
                  <span>{t('dash')}</span>
                  {isHeld && <span className="max-wide:hidden print:inline!">{years('noStanding')}</span>}
                </div>
              </div>
            </>
          )}
          <div className="mt-3 flex flex-wrap items-start justify-between gap-x-8 gap-y-1 print:hidden">
            {mayWrite ? <AddApproach approaches={approaches.filter(({ code }) => !hasRow(code))} room={room} year={year} /> : <span />}
            {rows.length > 0 && <ResourcesFiles path={`${room}/resources/csv`} year={year} />}
          </div>
        </Sheet>
      </div>
    </FormWords>
  );
}
