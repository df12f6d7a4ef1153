'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';

interface AddBoardProps {
  readonly slug: string;
}

/** A new board is named in a dialogue, whose code is fetched when it is asked for; then its page opens. */
export function AddBoard({ slug }: AddBoardProps) {
  const t = useTranslations('boards.add');
  const locale = useLocale();
  const router = useRouter();
  const dialog = useLoaded(() => import('./add-board-dialog').then(({ AddBoardDialog }) => AddBoardDialog));
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="primary"
        onClick={() => {
          setOpen(true);
          dialog.ask();
        }}
      >
        {t('open')}
      </Button>
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          onClose={() => setOpen(false)}
          onDone={(id) => router.push(`/${locale}/m/${slug}/grants/boards/${id}`)}
        />
      )}
    </>
  );
}
