import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { MembershipHead } from '@/components/memberships/membership-head';
import { YearTable } from '@/components/portfolio/years/year-table';
import { OtherYearForm } from '@/components/resources/years/other-year-form';
import { can } from '@/lib/domain/access/rules';
import { yearOf } from '@/lib/domain/calendar/rules';
import { findMembership } from '@/lib/domain/memberships/queries';
import { mayEditMembership } from '@/lib/domain/memberships/rules';
import { listRecordsOf } from '@/lib/domain/resources/queries/records';
import { listOrigins } from '@/lib/domain/resources/queries/subjects';
import { offeredRows, predecessorName } from '@/lib/domain/resources/rules/origins';
import { yearAddress, yearsAddress } from '@/lib/domain/resources/rules/records';
import { runningYears, yearRows } from '@/lib/domain/resources/rules/year-rows';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { type Asked, otherYear, yearRange } from '../../../other-year';

interface MembershipYearsPageProps {
  readonly params: Promise<{ municipality: string; membership: string }>;
  readonly searchParams: Promise<Asked>;
}

/** Read once for the page and its title. */
const membershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { membership, ...years } = await withActor(visit.actor, visit.scope, async (reader) => ({
    membership: await findMembership(reader, id),
    records: await listRecordsOf(reader, { kind: 'membership', id }),
    origins: await listOrigins(reader),
  }));
  return { ...visit, ...years, membership: membership ?? notFound() };
});

async function membershipOf({ params }: MembershipYearsPageProps) {
  const { municipality, membership } = await params;
  return membershipAt(municipality, membership);
}

export async function generateMetadata(props: MembershipYearsPageProps): Promise<Metadata> {
  const t = await getTranslations('resources.years');
  return { title: `${(await membershipOf(props)).membership.organisation}, ${t('title').toLowerCase()}` };
}

/** What was put into a membership, year by year. */
export default async function MembershipYearsPage(props: MembershipYearsPageProps) {
  const { actor, municipality, today, membership, records, origins } = await membershipOf(props);
  const room = `/m/${municipality.slug}` as const;
  const subject = { kind: 'membership', id: membership.id } as const;
  const path = yearsAddress(room, subject);
  const refused = otherYear(await props.searchParams, `/${actor.locale}${path}`, today);
  const mayRecord = mayEditMembership(actor, municipality.id, membership);
  return (
    <>
      <MembershipHead
        municipality={municipality}
        membership={membership}
        thisYear={yearOf(today)}
        current="years"
        showsHistory={can(actor, 'view_history', municipality.id)}
      />
      <YearTable
        title={membership.organisation}
        years={offeredRows(yearRows(records, runningYears(membership), yearOf(today)), origins).map(({ year, originNis, record }) => {
          const origin = predecessorName(origins, originNis);
          const opens = membership.withdrawnOn === null && (mayRecord || record !== null);
          const href = yearAddress(room, subject, year, origin === null ? null : originNis);
          return { year, origin, record, href: opens ? href : null, standing: null };
        })}
        values={null}
        file={`${path}/csv`}
      />
      {mayRecord && <OtherYearForm path={path} range={yearRange(today)} origins={origins} refused={refused} />}
    </>
  );
}
