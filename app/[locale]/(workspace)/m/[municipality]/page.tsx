import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OtherQuestions } from '@/components/activities/attention/other-questions';
import { QuestionLine } from '@/components/activities/attention/question-line';
import { AttentionSheet } from '@/components/guidance/attention/attention-sheet';
import { MixSheet } from '@/components/portfolio/mix/mix-sheet';
import { OverviewStats } from '@/components/portfolio/overview/overview-stats';
import { ToFillSheet } from '@/components/portfolio/overview/to-fill-sheet';
import { DrawnFigures } from '@/components/portfolio/trend/drawn-figures';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { can } from '@/lib/domain/access/rules';
import { yearOf } from '@/lib/domain/calendar/rules';
import { judgeAll } from '@/lib/domain/guidance/rules/assembling';
import { attentionIn } from '@/lib/domain/guidance/rules/attention';
import { isStillOurs, judgeRunning } from '@/lib/domain/guidance/rules/running';
import { countVerdicts } from '@/lib/domain/guidance/rules/summary';
import { membershipState } from '@/lib/domain/memberships/rules';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { getOverview } from '@/lib/domain/portfolio/queries/overview';
import { mixMeasureAsked, mixOf } from '@/lib/domain/portfolio/rules/mix';
import { resourcesTable } from '@/lib/domain/portfolio/rules/resources-table';
import { effortOf } from '@/lib/domain/portfolio/rules/year-effort';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { publicOrigin } from '@/lib/platform/env';
import { formatWhen } from '@/lib/platform/i18n/when';

interface OverviewPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OverviewPageProps): Promise<Metadata> {
  const { municipality } = await municipalityVisit((await params).municipality);
  const t = await getTranslations('shell.rooms');
  return { title: `${t('overview')}, ${municipality.name}` };
}

/** The first page of a municipality: what needs attention, and what is still open this year. */
export default async function OverviewPage({ params, searchParams }: OverviewPageProps) {
  const { actor, scope, municipality, today } = await municipalityVisit((await params).municipality);
  const [year, lastYear] = [yearOf(today), yearOf(today) - 1];
  const overview = await withActor(actor, scope, (reader) => getOverview(reader, year));
  const { partnerships, records, values, confirmations, approaches, memberships, activities, questions } = overview;
  const search = await searchParams;
  const t = await getTranslations('guidance.overview');
  const room = `/m/${municipality.slug}` as const;
  const asked = { municipalityId: municipality.id, today };
  const running = judgeRunning(partnerships, records, values, { ...asked, year });
  // Of a partnership that was left this year the figures count, and nothing is asked.
  const ours = running.filter(({ partnership }) => isStillOurs(partnership, municipality.id));
  const before = judgeAll(partnerships, records, values, { ...asked, year: lastYear }).filter(({ partnership }) =>
    ours.some((each) => each.partnership.id === partnership.id),
  );
  const context = t('context', { year: String(year) });
  if (overview.isEmpty) {
    const registers = can(actor, 'edit_facts', municipality.id);
    const words = await getTranslations('partnerships.list');
    return (
      <>
        <PageHead title={municipality.name} context={context} />
        <EmptyState
          title={t('empty', { municipality: municipality.name })}
          action={
            registers ? (
              <>
                <ButtonLink look="primary" href={`${room}/partnerships/new`}>
                  {words('register')}
                </ButtonLink>
                <ButtonLink href={`${room}/memberships/new`}>{words('registerMembership')}</ButtonLink>
              </>
            ) : undefined
          }
        >
          {t(registers ? 'emptyWhy' : 'emptyReader')}
        </EmptyState>
      </>
    );
  }
  const codes = approaches.map(({ code }) => code);
  const table = resourcesTable({ ...asked, year, partnerships, memberships, approaches: codes, records, values });
  const isConfirmed = confirmations.isWhole(year);
  const lastConfirmed = confirmations.isWhole(lastYear) ? confirmations.years.find((each) => each.year === lastYear) : undefined;
  const effort = effortOf(table, isConfirmed);
  const mix = mixOf(table, codes, isConfirmed, activities);
  const perApproach = approaches.map((approach) => ({
    ...approach,
    count: running.filter(({ year: { facts } }) => facts.approach === approach.code).length,
  }));
  return (
    // In print the whole of it goes on one sheet of paper, as far as there is one city-to-city partnership.
    <div className="print:[zoom:0.8]">
      <PageHead title={municipality.name} context={context} actions={<PrintButton>{t('print')}</PrintButton>} />
      <p className="mb-2 hidden text-s text-ink-2 print:block">
        {t('printed', { day: formatWhen(today, actor.locale), address: `${publicOrigin()}/${actor.locale}${room}` })}
      </p>
      <OverviewStats
        year={year}
        partnerships={running.length}
        memberships={memberships.filter((each) => membershipState(each, year) === 'active').length}
        perApproach={perApproach.filter(({ count }) => count > 0)}
        effort={effort}
        counts={countVerdicts(running.map((partnership) => partnership.year))}
      />
      <div className="mt-6 grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1.9fr)_minmax(0,1fr)] print:mt-3 print:grid-cols-1">
        <AttentionSheet
          slug={municipality.slug}
          points={attentionIn([...ours, ...before], today)}
          showsAll={search.all !== undefined}
          more={{
            lines: questions.map((question) => (
              <QuestionLine
                key={question.id}
                slug={municipality.slug}
                question={question}
                answers={can(actor, 'edit_facts', municipality.id)}
              />
            )),
            total: questions[0]?.total ?? 0,
            others: <OtherQuestions slug={municipality.slug} questions={questions} />,
          }}
          rightsIn={(partnership) =>
            // Points are shown of partnerships in which the municipality takes part and that count.
            partnershipRights(actor, municipality.id, {
              ...partnership,
              withdrawnOn: null,
              participants: [{ id: municipality.id, state: 'accepted' }],
            })
          }
        />
        <ToFillSheet
          className="print:hidden"
          slug={municipality.slug}
          year={year}
          partnerships={ours}
          effort={effort}
          lastYear={lastYear}
          confirmed={lastConfirmed ?? null}
        />
      </div>
      <DrawnFigures slug={municipality.slug} partnerships={partnerships} records={records} values={values} asked={asked} />
      <div className="mt-4 wide:mt-6 print:mt-3">
        <MixSheet mix={mix} approaches={approaches} measure={mixMeasureAsked(search.mix)} path={room} file={`${room}/mix/csv`} />
      </div>
    </div>
  );
}
