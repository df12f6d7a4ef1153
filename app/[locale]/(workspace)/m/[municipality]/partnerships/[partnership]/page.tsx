import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { FactSheet } from '@/components/partnerships/fact-sheet';
import { LifeSheet } from '@/components/partnerships/life-sheet';
import { ParticipantTable } from '@/components/partnerships/participant-table';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { TitleEditor } from '@/components/partnerships/title-editor';
import { WithdrawPartnership } from '@/components/partnerships/withdraw-partnership';
import { WithdrawnNotice } from '@/components/partnerships/withdrawn-notice';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { mayChangeLifeCycle, mayEditPartnership, mayRestore, mayTakeBack } from '@/lib/domain/partnerships/rules/facts';
import { LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
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
    approaches: await listApproaches(reader),
    vocabularies: await listVocabularies(reader, ['life_cycle_reason']),
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

/** One partnership: its facts, its form and state, and who takes part. */
export default async function PartnershipPage(props: PartnershipPageProps) {
  const { actor, municipality, today, partnership, approaches, vocabularies } = await partnershipOf(props);
  const { partnerships } = await getMessages();
  const showsHistory = can(actor, 'view_history', municipality.id);
  const edits = mayEditPartnership(actor, municipality.id, partnership);
  const lead = partnership.participants.find(({ leads }) => leads);
  return (
    <>
      <PartnershipHead municipality={municipality} partnership={partnership} today={today} current="facts" showsHistory={showsHistory} />
      <WithdrawnNotice
        slug={municipality.slug}
        id={partnership.id}
        withdrawnOn={partnership.withdrawnOn}
        reason={partnership.withdrawnReason}
        mayRestore={mayRestore(actor, municipality.id, partnership)}
        showsHistory={showsHistory}
      />
      <div className="grid items-start gap-4 wide:gap-6 desk:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <FactSheet
          slug={municipality.slug}
          partnership={partnership}
          edits={edits}
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
        <LifeSheet
          slug={municipality.slug}
          tie={partnership}
          approaches={approaches}
          causes={vocabularies.life_cycle_reason}
          today={today}
          states={LIFE_CYCLE_STATES.filter((state) => mayChangeLifeCycle(actor, municipality.id, partnership, state))}
          takesBack={mayTakeBack(actor, municipality.id, partnership)}
        />
      </div>
      {mayTakeBack(actor, municipality.id, partnership) && (
        <FormWords own={{ partnerships: { withdrawing: partnerships.withdrawing } }}>
          <WithdrawPartnership slug={municipality.slug} id={partnership.id} title={partnership.title} />
        </FormWords>
      )}
    </>
  );
}
