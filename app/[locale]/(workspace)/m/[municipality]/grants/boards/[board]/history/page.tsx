import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { BoardHead } from '@/components/boards/board-head';
import { asOnThePage, boardHistoryWords } from '@/components/boards/history-words';
import { HistoryList } from '@/components/history/history-list';
import { Sheet } from '@/components/ui/sheet';
import { findBoard } from '@/lib/domain/boards/queries/page';
import { listHistory } from '@/lib/domain/history/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { boardsVisit } from '../../boards-visit';

interface BoardHistoryPageProps {
  readonly params: Promise<{ municipality: string; board: string }>;
}

/** Read once for the page and its title. */
const historyAt = cache(async (slug: string, id: string) => {
  const visit = await boardsVisit(slug);
  const { board, history } = await withActor(visit.actor, visit.scope, async (reader) => ({
    board: await findBoard(reader, id),
    history: await listHistory(reader, id),
  }));
  return { ...visit, history, board: board ?? notFound() };
});

export async function generateMetadata({ params }: BoardHistoryPageProps): Promise<Metadata> {
  const { municipality, board: id } = await params;
  const { board } = await historyAt(municipality, id);
  const t = await getTranslations('history');
  return { title: t('of', { title: board.name }) };
}

/** What happened to a board and to its seats, as sentences; a board is a public matter, for who works for the municipality. */
export default async function BoardHistoryPage({ params }: BoardHistoryPageProps) {
  const { municipality: slug, board: id } = await params;
  const { actor, municipality, board, history } = await historyAt(slug, id);
  const [t, words] = await Promise.all([getTranslations('history'), getTranslations('boards')]);
  const say = boardHistoryWords({ locale: actor.locale, word: (key) => words(key as 'function.chair') });
  return (
    <>
      <BoardHead municipality={municipality} board={board} current="history" />
      <Sheet title={t('title')} side={t('lead')}>
        <HistoryList entries={asOnThePage(history)} say={say} />
      </Sheet>
    </>
  );
}
