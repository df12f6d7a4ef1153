import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HistoryList } from '@/components/history/history-list';
import { regulationHistoryWords, switchBySwitch } from '@/components/regulations/history-words';
import { RegulationHead } from '@/components/regulations/regulation-head';
import { switchWords } from '@/components/regulations/switch-words';
import { Sheet } from '@/components/ui/sheet';
import { listRegulationHistory } from '@/lib/domain/regulations/queries/history';
import { listBoardNames } from '@/lib/domain/regulations/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityVisit } from '@/lib/platform/auth/visit';
import { regulationAt } from '../regulation-at';

interface RegulationHistoryPageProps {
  readonly params: Promise<{ municipality: string; regulation: string }>;
}

/** Read once for the page and its title. */
const historyAt = cache(async (slug: string, id: string) => {
  const { actor, scope, municipality } = await municipalityVisit(slug);
  const told = await withActor(actor, scope, async (reader) => ({
    regulation: await regulationAt(reader, id),
    history: await listRegulationHistory(reader, id),
    boards: await listBoardNames(reader),
  }));
  return { actor, municipality, ...told };
});

export async function generateMetadata({ params }: RegulationHistoryPageProps): Promise<Metadata> {
  const { municipality, regulation: id } = await params;
  const { regulation } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: regulation.name }) };
}

/** What happened to a regulation and its versions, as sentences. */
export default async function RegulationHistoryPage({ params }: RegulationHistoryPageProps) {
  const { municipality: slug, regulation: id } = await params;
  const { actor, municipality, regulation, history, boards } = await historyAt(slug, id);
  const t = await getTranslations('regulations');
  const words = switchWords({ say: (key, values) => t(key as 'page.list', values), locale: actor.locale, boards });
  const say = regulationHistoryWords({
    locale: actor.locale,
    state: (code) => t(`state.${code}` as 'state.draft'),
    version: (no) => t('version.no', { no }),
  });
  return (
    <>
      <RegulationHead slug={municipality.slug} regulation={regulation} current="history" />
      <Sheet title={t('history.title')} side={t('history.lead')}>
        <HistoryList entries={switchBySwitch(history, words)} say={say} />
      </Sheet>
    </>
  );
}
