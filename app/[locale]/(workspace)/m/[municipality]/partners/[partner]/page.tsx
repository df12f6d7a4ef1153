import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SomeActivitiesSheet } from '@/components/activities/sheets/some-activities-sheet';
import { PartnerSheet } from '@/components/contacts/partner-sheet';
import { FormWords } from '@/components/form/form-words';
import { PartnerFacts } from '@/components/partners/facts/partner-facts';
import { LinksSection } from '@/components/partners/links/links-section';
import { PartnerHead } from '@/components/partners/partner-head';
import { RemovePartner } from '@/components/partners/remove/remove-partner';
import { RolesSheet } from '@/components/partners/roles/roles-sheet';
import { can } from '@/lib/domain/access/rules';
import { listDoneTogether } from '@/lib/domain/activities/queries/of-one';
import { findPartnerConfidential } from '@/lib/domain/contacts/queries';
import { listLinksOf } from '@/lib/domain/partners/queries/page';
import { mayEditPartner, mayMergePartners } from '@/lib/domain/partners/rules';
import { listOwnParts } from '@/lib/domain/partnerships/queries/own-part';
import { listChoices } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { partnerAt } from './partner-at';

interface PartnerPageProps {
  readonly params: Promise<{ municipality: string; partner: string }>;
}

/** Read once for the page and its title. */
const readPage = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const read = await withActor(visit.actor, visit.scope, async (reader) => ({
    partner: await partnerAt(reader, { slug, id }),
    links: await listLinksOf(reader, id),
    together: await listDoneTogether(reader, id),
    confidential: await findPartnerConfidential(reader, id),
    partnerships: await listOwnParts(reader),
    choices: await listChoices(reader, ['partner_kind', 'contact_function']),
  }));
  return { ...visit, ...read };
});

async function readFor({ params }: PartnerPageProps) {
  const { municipality, partner } = await params;
  return readPage(municipality, partner);
}

export async function generateMetadata(props: PartnerPageProps): Promise<Metadata> {
  return { title: (await readFor(props)).partner.name };
}

/** One partner: with whom it has a lasting link, in which partnerships it takes part, its facts, and what the municipality keeps for itself. */
export default async function PartnerPage(props: PartnerPageProps) {
  const { actor, municipality, today, partner, links, together, confidential, partnerships, choices } = await readFor(props);
  const [{ partners }, words] = await Promise.all([getMessages(), getTranslations('activities.sheet')]);
  const edits = mayEditPartner(actor, municipality.id, partner);
  const { slug } = municipality;
  const uses = partner.roles.length + links.length + together.total + (confidential?.contacts.length ?? 0);
  const isUsed = partner.hasTakenOver || uses > 0;
  const column = 'grid min-w-0 gap-4 wide:gap-6';
  return (
    <>
      <PartnerHead
        municipality={municipality}
        partner={partner}
        today={today}
        current="facts"
        showsHistory={can(actor, 'view_history', municipality.id)}
        merges={mayMergePartners(actor, municipality.id)}
      />
      <LinksSection slug={slug} partner={{ id: partner.id, side: partner.side }} links={links} partnerships={partnerships} edits={edits} />
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <div className={column}>
          <RolesSheet slug={slug} partnerId={partner.id} roles={partner.roles} partnerships={partnerships} today={today} edits={edits} />
          <SomeActivitiesSheet slug={slug} title={words('together')} some={together} withLinks />
          {confidential !== null && (
            <PartnerSheet
              municipality={municipality}
              partnerId={partner.id}
              confidential={confidential}
              functions={choices.terms.contact_function}
              keeps={edits}
            />
          )}
        </div>
        <div className={column}>
          <PartnerFacts
            municipality={municipality}
            partner={partner}
            kinds={choices.terms.partner_kind}
            countries={choices.countries}
            edits={edits}
          />
        </div>
      </div>
      {edits && !isUsed && (
        <FormWords refusedBy={['partners', 'places']} own={{ partners: { remove: partners.remove } }}>
          <RemovePartner slug={slug} partner={{ id: partner.id, name: partner.name }} />
        </FormWords>
      )}
    </>
  );
}
