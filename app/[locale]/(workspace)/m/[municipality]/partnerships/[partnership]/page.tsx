import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { CircumstancesSheet } from '@/components/partnerships/circumstances-sheet';
import { FactSheet } from '@/components/partnerships/fact-sheet';
import { InvolvementSheet } from '@/components/partnerships/involvement-sheet';
import { ParticipantTable } from '@/components/partnerships/participant-table';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { PlacesSheet } from '@/components/partnerships/places-sheet';
import { TitleEditor } from '@/components/partnerships/title-editor';
import { can } from '@/lib/domain/access/rules';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { mayEditPartnership } from '@/lib/domain/partnerships/rules/facts';
import { mayDescribeOwnPart } from '@/lib/domain/partnerships/rules/involvement';
import { yearOf } from '@/lib/domain/partnerships/rules/since';
import { searchPlacesAction } from '@/lib/domain/places/actions';
import { listCountries } from '@/lib/domain/places/queries';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { partnership, ...lists } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnershipFacts(reader, id),
    vocabularies: await listVocabularies(reader, ['department', 'circumstance']),
    countries: await listCountries(reader),
  }));
  return { ...visit, ...lists, partnership: partnership ?? notFound() };
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
  const { actor, municipality, today, partnership, vocabularies, countries } = await partnershipOf(props);
  const { slug } = municipality;
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
        <div className="grid min-w-0 gap-4 wide:gap-6">
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
          <InvolvementSheet
            municipality={municipality}
            partnership={partnership}
            thisYear={yearOf(today)}
            departments={vocabularies.department}
            edits={{ own: mayDescribeOwnPart(actor, municipality.id, partnership), partner: edits }}
          />
        </div>
        <div className="grid min-w-0 gap-4 wide:gap-6">
          <PlacesSheet slug={slug} partnership={partnership} edits={edits} countries={countries} searchPlaces={searchPlacesAction} />
          <ParticipantTable participants={partnership.participants} />
          <CircumstancesSheet slug={slug} partnership={partnership} terms={vocabularies.circumstance} today={today} edits={edits} />
        </div>
      </div>
    </>
  );
}
