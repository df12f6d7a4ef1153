import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { ConfidentialSheet } from '@/components/contacts/confidential-sheet';
import { FormWords } from '@/components/form/form-words';
import { FactSheet } from '@/components/partnerships/fact-sheet';
import { ParticipantTable } from '@/components/partnerships/participant-table';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { TitleEditor } from '@/components/partnerships/title-editor';
import { VisibilitySheet } from '@/components/partnerships/visibility-sheet';
import { can } from '@/lib/domain/access/rules';
import { findConfidential } from '@/lib/domain/contacts/queries';
import { mayKeepConfidential } from '@/lib/domain/contacts/rules';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { mayEditPartnership, maySteerPartnership } from '@/lib/domain/partnerships/rules/facts';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership, ...read } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnershipFacts(reader, id),
    confidential: await findConfidential(reader, id),
    terms: await listVocabularies(reader, ['contact_function']),
  }));
  return { ...visit, ...read, partnership: partnership ?? notFound() };
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
  const { actor, municipality, today, partnership, confidential, terms } = await partnershipOf(props);
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
        <div className="grid gap-4 wide:gap-6">
          <ParticipantTable participants={partnership.participants} />
          <VisibilitySheet
            municipality={municipality}
            partnership={partnership}
            steers={maySteerPartnership(actor, municipality.id, partnership)}
          />
        </div>
      </div>
      {confidential !== null && (
        <div className="mt-4 wide:mt-6">
          <ConfidentialSheet
            municipality={municipality}
            partnershipId={partnership.id}
            confidential={confidential}
            functions={terms.contact_function}
            keeps={mayKeepConfidential(actor, municipality.id, { state: confidential.state, withdrawnOn: partnership.withdrawnOn })}
          />
        </div>
      )}
    </>
  );
}
