import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import { cache } from 'react';
import { BoardHead } from '@/components/boards/board-head';
import { CountSheet } from '@/components/boards/count/count-sheet';
import { EndBoard } from '@/components/boards/ending/end-board';
import { SeatsSheet } from '@/components/boards/seats/seats-sheet';
import { BoardWarnings } from '@/components/boards/warnings/board-warnings';
import { DecisionSheet } from '@/components/boards/working/decision-sheet';
import { WorkingSheet } from '@/components/boards/working/working-sheet';
import { FormWords } from '@/components/form/form-words';
import { findBoard, listBoardPeople } from '@/lib/domain/boards/queries/page';
import { mayEditBoards } from '@/lib/domain/boards/rules';
import { warningsOf } from '@/lib/domain/boards/rules/composition';
import { withActor } from '@/lib/platform/auth/reader';
import { boardsVisit } from '../boards-visit';

interface BoardPageProps {
  readonly params: Promise<{ municipality: string; board: string }>;
}

/** Read once for the page and its title. */
const boardAt = cache(async (slug: string, id: string) => {
  const visit = await boardsVisit(slug);
  const edits = mayEditBoards(visit.actor, visit.municipality.id);
  const { board, people } = await withActor(visit.actor, visit.scope, async (reader) => ({
    board: await findBoard(reader, id),
    people: edits ? await listBoardPeople(reader) : [],
  }));
  return { ...visit, edits, people, board: board ?? notFound() };
});

async function boardOf({ params }: BoardPageProps) {
  const { municipality, board } = await params;
  return boardAt(municipality, board);
}

export async function generateMetadata(props: BoardPageProps): Promise<Metadata> {
  return { title: (await boardOf(props)).board.name };
}

/** One board: what the decree says of it, who sits there, how it works, how many by gender, and on which decision it rests. */
export default async function BoardPage(props: BoardPageProps) {
  const { municipality, today, board, people, edits } = await boardOf(props);
  const { boards } = await getMessages();
  const { slug } = municipality;
  const { id, name, seats, endedOn } = board;
  const column = 'grid min-w-0 gap-4 wide:gap-6';
  return (
    <>
      <BoardHead municipality={municipality} board={board} current="board" />
      {endedOn === null && <BoardWarnings warnings={warningsOf(board, today)} />}
      <div className={column}>
        <SeatsSheet slug={slug} boardId={id} seats={seats} people={people} today={today} hasEnded={endedOn !== null} edits={edits} />
        <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
          <WorkingSheet slug={slug} board={board} edits={edits} />
          <div className={column}>
            <DecisionSheet slug={slug} board={board} edits={edits} />
            <CountSheet slug={slug} board={board} today={today} edits={edits} />
          </div>
        </div>
      </div>
      {edits && (
        <FormWords refusedBy={['boards']} own={{ boards: { ending: boards.ending } }}>
          <EndBoard slug={slug} board={{ id, name, endedOn }} today={today} />
        </FormWords>
      )}
    </>
  );
}
