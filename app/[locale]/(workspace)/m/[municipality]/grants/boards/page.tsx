import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { AddBoard } from '@/components/boards/list/add-board';
import { BoardTable } from '@/components/boards/list/board-table';
import { FormWords } from '@/components/form/form-words';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { listBoards } from '@/lib/domain/boards/queries/page';
import { mayEditBoards } from '@/lib/domain/boards/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { boardsVisit } from './boards-visit';

interface BoardsPageProps {
  readonly params: Promise<{ municipality: string }>;
}

export async function generateMetadata({ params }: BoardsPageProps): Promise<Metadata> {
  const { municipality } = await boardsVisit((await params).municipality);
  const t = await getTranslations('boards.list');
  return { title: `${t('title')}, ${municipality.name}` };
}

/** The boards that advise a municipality. */
export default async function BoardsPage({ params }: BoardsPageProps) {
  const { actor, scope, municipality, today } = await boardsVisit((await params).municipality);
  const boards = await withActor(actor, scope, listBoards);
  const [t, page, words] = await Promise.all([getTranslations('boards.list'), getTranslations('boards.page'), getMessages()]);
  const { add, facts } = words.boards;
  const adding = mayEditBoards(actor, municipality.id) && (
    <FormWords refusedBy={['boards']} own={{ boards: { add, facts } }}>
      <AddBoard slug={municipality.slug} />
    </FormWords>
  );
  return (
    <>
      <PageHead
        crumbs={[{ label: page('grants'), href: `/m/${municipality.slug}/grants` }, { label: t('title') }]}
        title={t('title')}
        context={<p className="max-w-[44em]">{t('context')}</p>}
        actions={boards.length > 0 && adding ? adding : undefined}
      />
      {boards.length === 0 ? (
        <EmptyState title={t('empty', { municipality: municipality.name })} action={adding || undefined}>
          {adding ? t('emptyWhy') : t('emptyReader')}
        </EmptyState>
      ) : (
        <Sheet>
          <BoardTable municipality={municipality} boards={boards} today={today} />
        </Sheet>
      )}
    </>
  );
}
