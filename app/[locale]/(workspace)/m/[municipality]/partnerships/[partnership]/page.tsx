import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivitiesSheet } from '@/components/activities/sheets/activities-sheet';
import { CompletenessSheet } from '@/components/guidance/completeness/completeness-sheet';
import { GuidelineList } from '@/components/guidance/guidelines/guideline-list';
import { UnjudgedSheet } from '@/components/guidance/guidelines/unjudged-sheet';
import { VerdictCard } from '@/components/guidance/verdicts/verdict-card';
import { VerdictCounts } from '@/components/guidance/verdicts/verdict-counts';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { WithdrawnNotice } from '@/components/partnerships/withdrawing/withdrawn-notice';
import { PartnershipYears } from '@/components/portfolio/years/partnership-years';
import { Balance } from '@/components/reciprocity/balance';
import { findNextAndLastIn } from '@/lib/domain/activities/queries/of-one';
import { yearOf } from '@/lib/domain/calendar/rules';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { summaryOf } from '@/lib/domain/guidance/rules/summary';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { findYearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { countMeetings } from '@/lib/domain/reciprocity/queries';
import { balanceOf } from '@/lib/domain/reciprocity/rules/ledger';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface GuidelinesPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** As many years as one reads at a glance; all of them stand in their own tab. */
const YEARS_SHOWN = 6;

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnership(reader, id),
    years: await findYearsOfPartnership(reader, id),
    activities: await findNextAndLastIn(reader, id),
    meetings: await countMeetings(reader, id),
  }));
  return { ...visit, ...read, partnership: partnership ?? notFound() };
});

async function partnershipOf({ params }: GuidelinesPageProps) {
  const { municipality, partnership } = await params;
  return partnershipAt(municipality, partnership);
}

export async function generateMetadata(props: GuidelinesPageProps): Promise<Metadata> {
  return { title: (await partnershipOf(props)).partnership.title };
}

/** Where a partnership stands: what presses most, and every guideline with its verdict. */
export default async function GuidelinesPage(props: GuidelinesPageProps) {
  const { actor, municipality, today, partnership, years, activities, meetings } = await partnershipOf(props);
  const { partnership: overTime, records, values } = years;
  const year = yearOf(today);
  const [t, shared, format] = await Promise.all([getTranslations('guidance.page'), getTranslations('reciprocity'), getFormatter()]);
  const places = partnership.places.map(({ name }) => name);
  const judged = overTime === null ? null : judge(overTime, records, values, { municipalityId: municipality.id, year, today });
  const summary = judged === null ? null : summaryOf(judged);
  const rights = partnershipRights(actor, municipality.id, partnership);
  const at = { slug: municipality.slug, partnershipId: partnership.id };
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        today={today}
        current="guidelines"
        showsHistory={rights.seesHistory}
      />
      <WithdrawnNotice slug={municipality.slug} partnership={partnership} rights={rights} />
      <div className="grid gap-4 wide:gap-6">
        {judged === null || summary === null || judged.verdicts.length === 0 ? (
          <p className="max-w-measure text-ink-2">
            {t(overTime === null ? 'withdrawn' : judged === null ? 'notYet' : 'noGuidelines', { year: String(year) })}
          </p>
        ) : (
          <div>
            <VerdictCounts year={year} kinds={summary.kinds} counts={summary.counts} />
            <div
              className={`grid items-start gap-4 wide:gap-6 ${summary.total > 0 ? 'desktop:grid-cols-[minmax(0,1.9fr)_minmax(0,1fr)]' : ''}`}
            >
              {summary.first !== null && <VerdictCard {...at} verdict={summary.first} year={judged} rights={rights} />}
              {summary.reason !== null && <UnjudgedSheet year={judged} reason={summary.reason} />}
              {summary.total > 0 && <CompletenessSheet {...at} summary={summary} judged={judged} rights={rights} />}
            </div>
          </div>
        )}
        <ActivitiesSheet
          {...at}
          count={partnership.activities}
          {...activities}
          today={today}
          beside={
            <Balance
              balance={balanceOf(meetings, today)}
              theirs={places.length === 0 ? shared('partner') : format.list(places)}
              href={`/m/${municipality.slug}/partnerships/${partnership.id}/reciprocity`}
            />
          }
        />
        <PartnershipYears
          municipality={municipality}
          partnership={partnership}
          years={years}
          today={today}
          mayRecord={rights.keepsPart}
          rows={YEARS_SHOWN}
        />
        {judged !== null && summary !== null && <GuidelineList {...at} summary={summary} year={judged} rights={rights} />}
      </div>
    </>
  );
}
