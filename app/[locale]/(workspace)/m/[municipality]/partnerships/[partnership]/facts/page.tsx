import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { ConfidentialSheet } from '@/components/contacts/confidential-sheet';
import { FormWords } from '@/components/form/form-words';
import { CompletenessLine } from '@/components/guidance/completeness/completeness-line';
import { PartnersSheet } from '@/components/partners/in-partnership/partners-sheet';
import { CircumstancesSheet } from '@/components/partnerships/circumstances/circumstances-sheet';
import { AgreementSheet } from '@/components/partnerships/facts/agreement-sheet';
import { FactSheet } from '@/components/partnerships/facts/fact-sheet';
import { ParticipantTable } from '@/components/partnerships/facts/participant-table';
import { ThemeSheet } from '@/components/partnerships/facts/theme-sheet';
import { TitleEditor } from '@/components/partnerships/facts/title-editor';
import { VisibilitySheet } from '@/components/partnerships/facts/visibility-sheet';
import { GoalSheet } from '@/components/partnerships/goals/goal-sheet';
import { InvolvementSheet } from '@/components/partnerships/involvement/involvement-sheet';
import { LifeSheet } from '@/components/partnerships/life/life-sheet';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { PlacesSheet } from '@/components/partnerships/places/places-sheet';
import { WithdrawPartnership } from '@/components/partnerships/withdrawing/withdraw-partnership';
import { WithdrawnNotice } from '@/components/partnerships/withdrawing/withdrawn-notice';
import { yearOf } from '@/lib/domain/calendar/rules';
import { findConfidential } from '@/lib/domain/contacts/queries';
import { findPartnershipToJudge } from '@/lib/domain/guidance/queries/partnerships';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { listPartnersOf } from '@/lib/domain/partners/queries/of-partnership';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { partnershipRights } from '@/lib/domain/partnerships/rules/rights';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { listChoices } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface PartnershipPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title. */
const partnershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const year = yearOf(visit.today);
  const { partnership, ...lists } = await withActor(visit.actor, visit.scope, async (reader) => ({
    partnership: await findPartnershipFacts(reader, id),
    choices: await listChoices(reader, ['life_cycle_reason', 'theme', 'department', 'circumstance', 'contact_function', 'partner_kind']),
    partners: await listPartnersOf(reader, id),
    confidential: await findConfidential(reader, id),
    found: await findPartnershipToJudge(reader, id),
    records: await listRecordsIn(reader, [id], { from: year, until: year }),
  }));
  const { found, records, choices, ...rest } = lists;
  const asked = { municipalityId: visit.municipality.id, year, today: visit.today };
  const judged = found === null ? null : judge(found.partnership, records, found.values, asked);
  const { offered: approaches, ...facts } = partnership ?? notFound();
  return { ...visit, ...rest, ...choices, judged, partnership: facts, approaches };
});

async function partnershipOf({ params }: PartnershipPageProps) {
  const { municipality, partnership } = await params;
  return partnershipAt(municipality, partnership);
}

export async function generateMetadata(props: PartnershipPageProps): Promise<Metadata> {
  return { title: (await partnershipOf(props)).partnership.title };
}

/** One partnership: its facts, its approach and state, what it is about, who and where the partner is, and who takes part. */
export default async function PartnershipPage(props: PartnershipPageProps) {
  const { actor, municipality, today, partnership, judged, approaches, terms, partners, confidential, ...lists } =
    await partnershipOf(props);
  const { partnerships, shell } = await getMessages();
  const rights = partnershipRights(actor, municipality.id, partnership);
  const own = { slug: municipality.slug, partnership, edits: rights.edits };
  const lead = partnership.participants.find(({ leads }) => leads);
  const column = 'grid min-w-0 gap-4 wide:gap-6';
  return (
    <>
      <PartnershipHead
        municipality={municipality}
        partnership={partnership}
        today={today}
        current="facts"
        showsHistory={rights.seesHistory}
      />
      <WithdrawnNotice slug={municipality.slug} partnership={partnership} rights={rights} />
      {judged !== null && <CompletenessLine verdicts={judged.verdicts} />}
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <div className={column}>
          <FactSheet
            {...own}
            ledBy={partnership.leads ? null : (lead?.name ?? null)}
            title={
              rights.edits ? (
                <FormWords refusedBy={['partnerships', 'places', 'resources']} own={{ partnerships: { page: partnerships.page } }}>
                  <TitleEditor slug={municipality.slug} id={partnership.id} title={partnership.title} />
                </FormWords>
              ) : (
                partnership.title
              )
            }
          />
          <LifeSheet
            slug={municipality.slug}
            partnership={partnership}
            approaches={approaches}
            causes={terms.life_cycle_reason}
            today={today}
            states={rights.states}
            takesBack={rights.takesBack}
          />
          <AgreementSheet {...own} thisYear={yearOf(today)} />
          <InvolvementSheet
            municipality={municipality}
            partnership={partnership}
            thisYear={yearOf(today)}
            departments={terms.department}
            edits={{ own: rights.keepsPart, partner: rights.edits }}
          />
          <PartnersSheet
            slug={municipality.slug}
            id={partnership.id}
            partners={partners}
            kinds={terms.partner_kind}
            today={today}
            keeps={rights.keepsPart}
          />
          <GoalSheet {...own} />
        </div>
        <div className={column}>
          <PlacesSheet {...own} countries={lists.countries} />
          <ThemeSheet {...own} themes={terms.theme} sdgs={lists.sdgs} approaches={approaches} />
          <ParticipantTable participants={partnership.participants} thisYear={yearOf(today)} />
          <CircumstancesSheet {...own} terms={terms.circumstance} today={today} />
          <VisibilitySheet municipality={municipality} partnership={partnership} steers={rights.steers} />
        </div>
      </div>
      {confidential !== null && (
        <div className="mt-4 wide:mt-6">
          <ConfidentialSheet
            municipality={municipality}
            partnershipId={partnership.id}
            confidential={confidential}
            functions={terms.contact_function}
            keeps={rights.keepsPart}
          />
        </div>
      )}
      {rights.takesBack && (
        <FormWords
          refusedBy={['partnerships', 'places', 'resources']}
          own={{ partnerships: { withdrawing: partnerships.withdrawing }, shell: { withdrawing: shell.withdrawing } }}
        >
          <WithdrawPartnership slug={municipality.slug} id={partnership.id} title={partnership.title} />
        </FormWords>
      )}
    </>
  );
}
