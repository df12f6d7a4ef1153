import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SomeActivitiesSheet } from '@/components/activities/sheets/some-activities-sheet';
import { FormWords } from '@/components/form/form-words';
import { MembershipFacts } from '@/components/memberships/facts/membership-facts';
import { MembershipLife } from '@/components/memberships/life/membership-life';
import { WithdrawnNotice } from '@/components/memberships/life/withdrawn-notice';
import { MembershipHead } from '@/components/memberships/membership-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listActivitiesOfMembership } from '@/lib/domain/activities/queries/of-one';
import { linkCode } from '@/lib/domain/activities/rules/listing';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { lastYear, yearOf } from '@/lib/domain/calendar/rules';
import { findMembership } from '@/lib/domain/memberships/queries';
import { mayEditMembership, mayTakeBackMembership } from '@/lib/domain/memberships/rules';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MembershipPageProps {
  readonly params: Promise<{ municipality: string; membership: string }>;
}

/** Read once for the page and its title. */
const membershipAt = cache(async (slug: string, id: string) => {
  const visit = await municipalityVisit(slug);
  const { membership, ...lists } = await withActor(visit.actor, visit.scope, async (reader) => ({
    membership: await findMembership(reader, id),
    approaches: await listApproaches(reader),
    activities: await listActivitiesOfMembership(reader, id),
    policyFields: (await listVocabularies(reader, ['policy_field'])).policy_field,
  }));
  return { ...visit, ...lists, membership: membership ?? notFound() };
});

async function membershipOf({ params }: MembershipPageProps) {
  const { municipality, membership } = await params;
  return membershipAt(municipality, membership);
}

export async function generateMetadata(props: MembershipPageProps): Promise<Metadata> {
  return { title: (await membershipOf(props)).membership.organisation };
}

/** One membership: its facts, and how it ends. */
export default async function MembershipPage(props: MembershipPageProps) {
  const { actor, municipality, today, membership, approaches, policyFields, activities } = await membershipOf(props);
  const [t, words, { memberships }] = await Promise.all([
    getTranslations('memberships.life'),
    getTranslations('activities.sheet'),
    getMessages(),
  ]);
  const steers = mayTakeBackMembership(actor, municipality.id, membership);
  const edits = mayEditMembership(actor, municipality.id, membership);
  const facts = (
    <MembershipFacts
      municipality={municipality}
      membership={membership}
      thisYear={yearOf(today)}
      approaches={approaches}
      policyFields={policyFields}
      edits={edits}
    />
  );
  return (
    <>
      <MembershipHead
        municipality={municipality}
        membership={membership}
        thisYear={yearOf(today)}
        current="facts"
        showsHistory={can(actor, 'view_history', municipality.id)}
      />
      <WithdrawnNotice membership={membership} />
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1fr)_316px]">
        <div className="grid min-w-0 gap-4 wide:gap-6">
          <FormWords refusedBy={['memberships', 'partnerships', 'resources']}>{facts}</FormWords>
          <SomeActivitiesSheet
            slug={municipality.slug}
            title={words('title')}
            some={activities}
            all={`/m/${municipality.slug}/activities?${new URLSearchParams({ partnership: linkCode({ kind: 'membership', id: membership.id }) })}`}
            {...(edits && { adding: `/m/${municipality.slug}/activities/new?membership=${membership.id}` as const })}
          />
        </div>
        {steers && (
          <Sheet size="small" title={t('title')}>
            <FormWords refusedBy={['memberships', 'partnerships', 'resources']} own={{ memberships: { life: memberships.life } }}>
              <MembershipLife slug={municipality.slug} membership={membership} thisYear={yearOf(today)} lastYear={lastYear(today)} />
            </FormWords>
          </Sheet>
        )}
        {edits && !steers && (
          <Sheet size="small" title={t('title')} className="print:hidden">
            {membership.untilYear === null ? t('whoEnds') : t('whoResumes')}
          </Sheet>
        )}
      </div>
    </>
  );
}
