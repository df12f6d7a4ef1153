import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findMembership } from '@/lib/domain/memberships/queries';
import { listConfirmedYears, listRecordsOf } from '@/lib/domain/resources/queries/records';
import { listOrigins } from '@/lib/domain/resources/queries/subjects';
import { originShown } from '@/lib/domain/resources/rules/origins';
import { yearInAddress } from '@/lib/domain/resources/rules/records';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { type Asked, askedOrigin } from '../../../../other-year';
import { YearBody } from '../../../../year-body';

interface MembershipYearPageProps {
  readonly params: Promise<{ municipality: string; membership: string; year: string }>;
  readonly searchParams: Promise<Asked>;
}

/** Read once for the page and its title. */
const yearAt = cache(async (slug: string, id: string, typed: string) => {
  const visit = await municipalityVisit(slug);
  const year = yearInAddress(typed, visit.today) ?? notFound();
  const { membership, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    membership: await findMembership(reader, id),
    records: await listRecordsOf(reader, { kind: 'membership', id }),
    confirmedYears: await listConfirmedYears(reader),
    origins: await listOrigins(reader),
  }));
  return { visit, year, ...read, membership: membership ?? notFound() };
});

async function yearOf({ params }: MembershipYearPageProps) {
  const { municipality, membership, year } = await params;
  return yearAt(municipality, membership, year);
}

export async function generateMetadata(props: MembershipYearPageProps): Promise<Metadata> {
  const { membership, year } = await yearOf(props);
  return { title: `${year}, ${membership.organisation}` };
}

/** What a municipality puts into one membership in one year. */
export default async function MembershipYearPage(props: MembershipYearPageProps) {
  const { visit, year, membership, records, confirmedYears, origins } = await yearOf(props);
  const origin = originShown(origins, askedOrigin(await props.searchParams), year) ?? notFound();
  const [list, words] = await Promise.all([getTranslations('partnerships.list'), getTranslations('resources.years')]);
  const room = `/m/${visit.municipality.slug}` as const;
  const page = `${room}/memberships/${membership.id}` as const;
  return (
    <YearBody
      visit={visit}
      subject={{ kind: 'membership', id: membership.id }}
      title={membership.organisation}
      crumbs={[
        { label: list('title'), href: `${room}/partnerships` },
        { label: membership.organisation, href: page },
        { label: words('title'), href: `${page}/years` },
      ]}
      back={`${page}/years`}
      year={year}
      origin={origin}
      records={records}
      confirmedYears={confirmedYears}
      judged={null}
      open={membership.withdrawnOn === null}
    />
  );
}
