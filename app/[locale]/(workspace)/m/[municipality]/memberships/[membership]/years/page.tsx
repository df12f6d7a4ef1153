import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { MembershipHead } from '@/components/memberships/membership-head';
import { can } from '@/lib/domain/access/rules';
import { findMembership } from '@/lib/domain/memberships/queries';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MembershipYearsPageProps {
  readonly params: Promise<{ municipality: string; membership: string }>;
}

/** Read once for the page and its title. */
const membershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { membership } = await withActor(visit.actor, visit.scope, async (reader) => ({
    membership: await findMembership(reader, id),
  }));
  return { ...visit, membership: membership ?? notFound() };
});

async function membershipOf({ params }: MembershipYearsPageProps) {
  const { municipality, membership } = await params;
  return membershipAt(municipality, membership);
}

export async function generateMetadata(props: MembershipYearsPageProps): Promise<Metadata> {
  return { title: (await membershipOf(props)).membership.organisation };
}

/** What was put into a membership, year by year. */
export default async function MembershipYearsPage(props: MembershipYearsPageProps) {
  const { actor, municipality, today, membership } = await membershipOf(props);
  return (
    <MembershipHead
      municipality={municipality}
      membership={membership}
      thisYear={yearOf(today)}
      current="years"
      showsHistory={can(actor, 'view_history', municipality.id)}
    />
  );
}
