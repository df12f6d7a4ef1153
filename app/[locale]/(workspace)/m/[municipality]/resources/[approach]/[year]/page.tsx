import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HistoryList } from '@/components/history/history-list';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { listHistory } from '@/lib/domain/history/queries';
import { listConfirmedYears, listRecordsOf } from '@/lib/domain/resources/queries/records';
import { listOrigins } from '@/lib/domain/resources/queries/subjects';
import { originShown } from '@/lib/domain/resources/rules/origins';
import { yearInAddress } from '@/lib/domain/resources/rules/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { type Asked, askedOrigin } from '../../../other-year';
import { YearBody } from '../../../year-body';

interface ApproachYearPageProps {
  readonly params: Promise<{ municipality: string; approach: string; year: string }>;
  readonly searchParams: Promise<Asked>;
}

/** Read once for the page and its title. */
const yearAt = cache(async (slug: string, code: string, typed: string) => {
  const visit = await municipalityVisit(slug);
  const year = yearInAddress(typed, visit.today) ?? notFound();
  const mayReadHistory = can(visit.actor, 'view_history', visit.municipality.id);
  const { approaches, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    approaches: await listApproaches(reader),
    records: await listRecordsOf(reader, { kind: 'approach', id: code }),
    confirmedYears: await listConfirmedYears(reader),
    origins: await listOrigins(reader),
    history: mayReadHistory ? await listHistory(reader, code) : [],
  }));
  return { visit, year, ...read, approach: approaches.find((each) => each.code === code) ?? notFound() };
});

async function yearOf({ params }: ApproachYearPageProps) {
  const { municipality, approach, year } = await params;
  return yearAt(municipality, approach, year);
}

export async function generateMetadata(props: ApproachYearPageProps): Promise<Metadata> {
  const { approach, year } = await yearOf(props);
  return { title: `${year}, ${approach.name}` };
}

/** What a municipality puts into one approach in one year, outside any partnership; its history stands here, for it has no page of its own. */
export default async function ApproachYearPage(props: ApproachYearPageProps) {
  const { visit, year, approach, records, confirmedYears, origins, history } = await yearOf(props);
  const origin = originShown(origins, askedOrigin(await props.searchParams), year) ?? notFound();
  const [rooms, t, told] = await Promise.all([
    getTranslations('shell.rooms'),
    getTranslations('resources.form'),
    getTranslations('history'),
  ]);
  const room = `/m/${visit.municipality.slug}/resources` as const;
  return (
    <>
      <YearBody
        visit={visit}
        subject={{ kind: 'approach', id: approach.code }}
        title={t('withoutPartnership', { approach: approach.name })}
        crumbs={[{ label: rooms('resources'), href: `${room}?year=${year}` }, { label: approach.name }]}
        back={`${room}?year=${year}`}
        year={year}
        origin={origin}
        records={records}
        confirmedYears={confirmedYears}
        judged={null}
        open
      />
      {history.length > 0 && (
        <div className="mt-4 wide:mt-6">
          <Sheet title={told('title')} side={told('lead')}>
            <HistoryList entries={history} say={() => null} />
          </Sheet>
        </div>
      )}
    </>
  );
}
