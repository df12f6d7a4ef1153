'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { useReadAgain } from '@/components/form/use-read-again';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import type { Counted } from '@/lib/domain/boards/rules/composition';

interface CountEditorProps {
  readonly slug: string;
  readonly board: { readonly id: string } & Counted;
  readonly today: string;
}

/** The way to a new count, in a dialogue whose code is fetched when it is asked for. */
export function CountEditor({ slug, board, today }: CountEditorProps) {
  const t = useTranslations('boards.count');
  const { readAgain } = useReadAgain();
  const dialog = useLoaded(() => import('./count-dialog').then(({ CountDialog }) => CountDialog));
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        size="small"
        className="mt-3 print:hidden"
        onClick={() => {
          setSaid('');
          setOpen(true);
          dialog.ask();
        }}
      >
        {t(board.countedOn === null ? 'open' : 'again')}
      </Button>
      <NotLoadedLine failed={dialog.failed} />
      <SaidLine takesFocus={false}>{said}</SaidLine>
      {isOpen && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          board={board}
          today={today}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setSaid(t('said'));
            readAgain();
          }}
        />
      )}
    </>
  );
}
