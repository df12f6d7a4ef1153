import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HistoryList } from '@/components/history/history-list';
import { asOnThePage, historyWords } from '@/components/memberships/history-words';
import { MembershipHead } from '@/components/memberships/membership-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { yearOf } from '@/lib/domain/calendar/rules';
import { listHistory } from '@/lib/domain/history/queries';
import { findMembership } from '@/lib/domain/memberships/queries';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface MembershipHistoryPageProps {
  readonly params: Promise<{ municipality: string; membership: string }>;
}

/** Read once for the page and its title; nothing for who may not read a history. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality, today } = await municipalityVisit(slug);
  if (!can(actor, 'view_history', municipality.id)) notFound();
  const { membership, ...told } = await withActor(actor, scope, async (reader) => ({
    membership: await findMembership(reader, id),
    history: await listHistory(reader, id),
    approaches: await listApproaches(reader),
    policyFields: (await listVocabularies(reader, ['policy_field'])).policy_field,
  }));
  return { municipality, today, membership: membership ?? notFound(), ...told };
});

export async function generateMetadata({ params }: MembershipHistoryPageProps): Promise<Metadata> {
  const { municipality, membership: id } = await params;
  const { membership } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: membership.organisation }) };
}

/** What happened to a membership, as sentences; for who works in the municipality. */
export default async function MembershipHistoryPage({ params }: MembershipHistoryPageProps) {
  const { municipality: slug, membership: id } = await params;
  const { municipality, today, membership, history, approaches, policyFields } = await historyAt(slug, id);
  const [t, page] = await Promise.all([getTranslations('history'), getTranslations('memberships.page')]);
  const say = historyWords({ approaches, policyFields });
  return (
    <>
      <MembershipHead municipality={municipality} membership={membership} thisYear={yearOf(today)} current="history" showsHistory />
      <Sheet title={t('title')} side={t('lead')}>
        {history.length === 0 ? (
          <p className="text-ink-2">{page('noHistory')}</p>
        ) : (
          <HistoryList entries={asOnThePage(history)} say={say} />
        )}
      </Sheet>
    </>
  );
}
