import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CallTable } from '@/components/calls/room/call-table';
import { RoomSheets } from '@/components/calls/room/room-sheets';
import { ListPage } from '@/components/layout/list-page';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { countCalls, listCalls, listRunningCalls } from '@/lib/domain/calls/queries/list';
import { CALL_PHASES, callPhase, mayPrepareCalls, maySeeCalls } from '@/lib/domain/calls/rules';
import { attentionOfCalls } from '@/lib/domain/calls/rules/attention';
import { CALL_LIST } from '@/lib/domain/calls/rules/listing';
import { callFilter } from '@/lib/domain/calls/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { askedList } from '@/lib/platform/listing';

interface GrantsPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: GrantsPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('calls.room');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The room of grants: what asks for attention, which days are coming, and the calls. */
export default async function GrantsPage({ params, searchParams }: GrantsPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  if (!maySeeCalls(actor, municipality.id)) notFound();
  const filter = callFilter.parse(await searchParams);
  const list = askedList(CALL_LIST, filter, `/m/${municipality.slug}/grants`);
  const isWhole = !list.isFiltered && filter.page === 1;
  const { counts, running, found } = await withActor(actor, scope, async (reader) => ({
    counts: await countCalls(reader),
    running: await listRunningCalls(reader),
    found: await listCalls(reader, filter),
  }));
  if (filter.page > 1 && found.rows.length === 0) notFound();
  const t = await getTranslations('calls');
  const prepares = mayPrepareCalls(actor, municipality.id);
  const points = attentionOfCalls(running, today);
  const inPhase = (phase: string) => running.filter((call) => callPhase(call, today) === phase).length;
  const { path } = list;
  const elsewhere = (
    <>
      <ButtonLink href={`${path}/regulations`}>{t('room.regulations')}</ButtonLink>
      <ButtonLink href={`${path}/boards`}>{t('room.boards')}</ButtonLink>
    </>
  );
  // Only one action of a page is primary: that of what asks for attention, if there is any.
  const prepare = prepares && (
    <ButtonLink look={isWhole && points.length > 0 ? 'secondary' : 'primary'} href={`${path}/calls/new`}>
      {t('room.prepare')}
    </ButtonLink>
  );
  const first = prepares && !counts.hasRegulation;
  return (
    <ListPage
      list={list}
      found={found}
      title={t('room.title')}
      context={t('room.context', { total: counts.total, open: inPhase('open'), drafts: inPhase('draft') })}
      actions={
        <>
          {elsewhere}
          {counts.hasRegulation && prepare}
        </>
      }
      above={
        isWhole &&
        counts.total > 0 && <RoomSheets slug={municipality.slug} points={points} running={running} today={today} acts={prepares} />
      }
      words={{
        found: t('room.found', { count: found.total }),
        showAll: t('room.showAll'),
        none: t('room.none'),
        noneWhy: t('room.noneWhy'),
      }}
      search={t('room.search')}
      filters={{
        phase: {
          label: t('room.phase'),
          all: t('room.everyPhase'),
          options: CALL_PHASES.map((code) => ({ code, name: t(`phase.${code}`) })),
        },
        year: {
          label: t('room.year'),
          all: t('room.everyYear'),
          options: [...new Set([...counts.years, ...(filter.year === '' ? [] : [filter.year])])]
            .sort()
            .reverse()
            .map((code) => ({ code, name: code })),
        },
      }}
      searches={list.isFiltered || counts.total > 1}
      beginning={
        <EmptyState
          title={t('room.empty')}
          action={
            <>
              {first ? (
                <ButtonLink look="primary" href={`${path}/regulations`}>
                  {t('room.toRegulations')}
                </ButtonLink>
              ) : (
                <>
                  {prepare}
                  <ButtonLink href={`${path}/regulations`}>{t('room.regulations')}</ButtonLink>
                </>
              )}
              <ButtonLink href={`${path}/boards`}>{t('room.boards')}</ButtonLink>
            </>
          }
        >
          {t(first ? 'room.emptyFirst' : prepares ? 'room.emptyWhy' : 'room.emptyReader')}
        </EmptyState>
      }
      hasFile
    >
      <CallTable municipality={municipality} rows={found.rows} today={today} />
    </ListPage>
  );
}
