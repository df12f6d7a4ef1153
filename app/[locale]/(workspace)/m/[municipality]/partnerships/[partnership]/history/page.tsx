import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HistoryList } from '@/components/history/history-list';
import { historyWords, namedIn, withoutTheObvious } from '@/components/partnerships/history-words';
import { PartnershipHead } from '@/components/partnerships/partnership-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listApproaches } from '@/lib/domain/approaches/queries';
import { listHistory, listNames } from '@/lib/domain/history/queries';
import { PARTNER_ROLES } from '@/lib/domain/partners/rules';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { listSdgs, listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';

interface HistoryPageProps {
  readonly params: Promise<{ municipality: string; partnership: string }>;
}

/** Read once for the page and its title; nothing for who may not read a history. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality, today } = await municipalityVisit(slug);
  if (!can(actor, 'view_history', municipality.id)) notFound();
  const { partnership, ...told } = await withActor(actor, scope, async (reader) => {
    const history = await listHistory(reader, id);
    const sdgs = await listSdgs(reader);
    const lists = await listVocabularies(reader, ['theme', 'department', 'circumstance', 'life_cycle_reason', 'contact_function']);
    return {
      partnership: await findPartnership(reader, id),
      history,
      names: await listNames(reader, namedIn(history)),
      terms: {
        ...lists,
        cause: lists.life_cycle_reason,
        approach: await listApproaches(reader),
        'partnership_sdgs.goal': sdgs.map(({ goal, name }) => ({ code: String(goal), name: `${goal}. ${name}` })),
      },
    };
  });
  return { actor, municipality, today, partnership: partnership ?? notFound(), ...told };
});

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { municipality, partnership: id } = await params;
  const { partnership } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: partnership.title }) };
}

/** What happened to a partnership, as sentences; for who works in the municipality. */
export default async function HistoryPage({ params }: HistoryPageProps) {
  const { municipality: slug, partnership: id } = await params;
  const { actor, municipality, today, partnership, history, names, terms } = await historyAt(slug, id);
  const [t, words, roles] = await Promise.all([
    getTranslations('history'),
    getTranslations('partnerships'),
    getTranslations('partners.role'),
  ]);
  const role = PARTNER_ROLES.map((code) => ({ code, name: roles(code) }));
  const say = historyWords({
    names,
    terms: { ...terms, 'partnership_partners.role': role },
    locale: actor.locale,
    word: (key) => words(key as 'title'),
  });
  return (
    <>
      <PartnershipHead municipality={municipality} partnership={partnership} today={today} current="history" showsHistory />
      <Sheet title={t('title')} side={t('lead')}>
        {history.length === 0 ? <p className="text-ink-2">{t('empty')}</p> : <HistoryList entries={withoutTheObvious(history)} say={say} />}
      </Sheet>
    </>
  );
}
