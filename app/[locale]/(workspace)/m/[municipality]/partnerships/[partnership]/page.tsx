import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { can } from '@/lib/domain/access/rules';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface GuidelinesPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnership(reader, id),
  }));
  return { ...visit, partnership: partnership ?? notFound() };
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
  const { actor, municipality, today, partnership } = await partnershipOf(props);
  return (
    <PartnershipHead
      municipality={municipality}
      partnership={partnership}
      today={today}
      current="guidelines"
      showsHistory={can(actor, 'view_history', municipality.id)}
    />
  );
}
