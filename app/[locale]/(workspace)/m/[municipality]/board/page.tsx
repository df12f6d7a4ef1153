import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OwnBoardSection } from '@/components/boards/own/own-board-section';
import { PageHead } from '@/components/ui/page-head';
import { ProperName } from '@/components/ui/proper-name';
import { listOwnBoards } from '@/lib/domain/boards/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { boardVisit } from '@/lib/platform/auth/visit';

interface OwnBoardPageProps {
  readonly params: Promise<{ municipality: string }>;
}

/** Read once for the page and its title. */
const ownBoardsAt = cache(async (slug: string) => {
  const visit = await boardVisit(slug);
  return { ...visit, boards: await withActor(visit.actor, visit.scope, listOwnBoards) };
});

export async function generateMetadata({ params }: OwnBoardPageProps): Promise<Metadata> {
  const { boards } = await ownBoardsAt((await params).municipality);
  const t = await getTranslations('boards.own');
  const [only] = boards;
  return { title: only !== undefined && boards.length === 1 ? only.name : t('title') };
}

/** The boards in which somebody has a seat, for that member alone. */
export default async function OwnBoardPage({ params }: OwnBoardPageProps) {
  const { municipality, today, boards } = await ownBoardsAt((await params).municipality);
  const t = await getTranslations('boards.own');
  const [only] = boards;
  const isAlone = only !== undefined && boards.length === 1;
  return (
    <>
      <PageHead
        title={isAlone ? <ProperName>{only.name}</ProperName> : t('title')}
        context={<p className="text-[1.06rem]">{t('context', { municipality: municipality.name })}</p>}
      />
      {boards.length === 0 && (
        <p className="max-w-[42em] text-[1.06rem] leading-relaxed">{t('none', { municipality: municipality.name })}</p>
      )}
      {boards.map((board) => (
        <OwnBoardSection key={board.id} board={board} today={today} isAlone={isAlone} />
      ))}
    </>
  );
}
