'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import { TextButton } from '@/components/ui/text-button';
import { NotLoadedLine } from './not-loaded-line';
import { useLoaded } from './use-loaded';

interface FootDialogProps<P extends object> {
  /** What may have gone wrong, and the words that lead on. */
  readonly question: string;
  readonly open: string;
  readonly load: () => Promise<ComponentType<P>>;
  /** The dialogue, once its code has come. */
  readonly children: (Loaded: ComponentType<P>, close: () => void) => ReactNode;
}

/** Quietly at the foot of a page: what was entered by mistake is taken back, in a dialogue that is fetched when it is asked for. */
export function FootDialog<P extends object>({ question, open, load, children }: FootDialogProps<P>) {
  const dialog = useLoaded(load);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="mt-8 text-ink-2 text-s print:hidden">
        {question}{' '}
        <TextButton
          onClick={() => {
            setOpen(true);
            dialog.ask();
          }}
        >
          {open}
        </TextButton>
      </p>
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && children(dialog.Loaded, () => setOpen(false))}
    </>
  );
}
