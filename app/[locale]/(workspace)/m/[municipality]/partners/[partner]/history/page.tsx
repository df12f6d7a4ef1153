import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HistoryList } from '@/components/history/history-list';
import { asOnThePage, partnerHistoryWords } from '@/components/partners/history-words';
import { PartnerHead } from '@/components/partners/partner-head';
import { namedIn } from '@/components/partnerships/history-words';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listNames } from '@/lib/domain/history/queries';
import { listMergedInto, listPartnerHistory } from '@/lib/domain/partners/queries/history';
import { mayMergePartners, PARTNER_ROLES } from '@/lib/domain/partners/rules';
import { listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { partnerAt } from '../partner-at';

interface PartnerHistoryPageProps {
  readonly params: Promise<{ municipality: string; partner: string }>;
}

/** Read once for the page and its title; nothing for who may not read a history. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality, today } = await municipalityVisit(slug);
  if (!can(actor, 'view_history', municipality.id)) notFound();
  const told = await withActor(actor, scope, async (reader) => {
    const partner = await partnerAt(reader, { slug, id, below: '/history' });
    const merged = await listMergedInto(reader, id);
    const history = await listPartnerHistory(reader, partner, merged);
    return {
      partner,
      history,
      names: [...merged, ...(await listNames(reader, namedIn(history)))],
      terms: await listVocabularies(reader, ['partner_kind', 'contact_function']),
    };
  });
  return { actor, municipality, today, ...told };
});

export async function generateMetadata({ params }: PartnerHistoryPageProps): Promise<Metadata> {
  const { municipality, partner: id } = await params;
  const { partner } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: partner.name }) };
}

/** What happened to a partner and to those that went up in it, as sentences; for who works in the municipality. */
export default async function PartnerHistoryPage({ params }: PartnerHistoryPageProps) {
  const { municipality: slug, partner: id } = await params;
  const { actor, municipality, today, partner, history, names, terms } = await historyAt(slug, id);
  const [t, words, shared] = await Promise.all([
    getTranslations('partners.history'),
    getTranslations('partners.role'),
    getTranslations('partnerships'),
  ]);
  const say = partnerHistoryWords(partner.id, {
    names,
    terms: {
      'partners.kind': terms.partner_kind,
      'partnership_partners.role': PARTNER_ROLES.map((code) => ({ code, name: words(code) })),
      contact_function: terms.contact_function,
    },
    locale: actor.locale,
    word: (key) => shared(key as 'title'),
  });
  return (
    <>
      <PartnerHead
        municipality={municipality}
        partner={partner}
        today={today}
        current="history"
        showsHistory
        merges={mayMergePartners(actor, municipality.id)}
      />
      <Sheet title={t('title')} side={t('lead')}>
        {history.length === 0 ? (
          <p className="text-ink-2">{t('empty')}</p>
        ) : (
          <HistoryList entries={asOnThePage(history)} say={say} of="partner" />
        )}
      </Sheet>
    </>
  );
}
