import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { FactSheet } from '@/components/partnerships/fact-sheet';
import { ParticipantTable } from '@/components/partnerships/participant-table';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { TitleEditor } from '@/components/partnerships/title-editor';
import { can } from '@/lib/domain/access/rules';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { mayEditPartnership } from '@/lib/domain/partnerships/rules/facts';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const partnership = await withActor(visit.actor, visit.scope, (reader) => findPartnershipFacts(reader, id));
  return { ...visit, partnership: partnership ?? notFound() };
});

async function partnershipOf({ params }: PartnershipPageProps) {
  const { municipality, partnership } = await params;
  return partnershipAt(municipality, partnership);
}

export async function generateMetadata(props: PartnershipPageProps): Promise<Metadata> {
  return { title: (await partnershipOf(props)).partnership.title };
}

/** One partnership: its facts, and who takes part. */
export default async function PartnershipPage(props: PartnershipPageProps) {
  const { actor, municipality, today, partnership } = await partnershipOf(props);
  const { partnerships } = await getMessages();
  const edits = mayEditPartnership(actor, municipality.id, partnership);
  const lead = partnership.participants.find(({ leads }) => leads);
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        thisYear={yearOf(today)}
        current="facts"
        showsHistory={can(actor, 'view_history', municipality.id)}
      />
      <div className="grid items-start gap-4 wide:gap-6 desk:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <FactSheet
          partnership={partnership}
          ledBy={partnership.leads ? null : (lead?.name ?? null)}
          title={
            edits ? (
              <FormWords own={{ partnerships: { page: partnerships.page } }}>
                <TitleEditor slug={municipality.slug} id={partnership.id} title={partnership.title} />
              </FormWords>
            ) : (
              partnership.title
            )
          }
        />
        <ParticipantTable participants={partnership.participants} />
      </div>
    </>
  );
}
