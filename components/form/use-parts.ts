'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLoaded } from './use-loaded';
import { useReadAgain } from './use-read-again';

/** What the dialogue of a part calls when it is left, when the part is kept, and when it is removed. */
export interface PartSteps {
  readonly onClose: () => void;
  /** With a sentence where the list alone does not tell what happened. */
  readonly onKept: (sentence?: string) => void;
  readonly onRemoved: (sentence: string) => void;
}

/**
 * What is kept under a record, for who may change it: the part whose dialogue is open, the dialogue (its code comes when it is asked
 * for) and what happened last. The page is read again after each change.
 */
export function useParts<P extends { readonly id: string }, D extends object>(list: readonly P[], load: () => Promise<ComponentType<D>>) {
  const { readAgain } = useReadAgain();
  const dialog = useLoaded(load);
  const [asked, setAsked] = useState<{ readonly id: string | null } | null>(null);
  const [said, setSaid] = useState({ sentence: '', takesFocus: false });
  // The part as it stands now, not as it stood when the dialogue was opened.
  const part = list.find(({ id }) => id === asked?.id) ?? null;
  // A part that somebody else removed meanwhile has no dialogue any more.
  const isOpen = asked !== null && (asked.id === null || part !== null);

  const ids = list.map(({ id }) => id).join();
  const known = useRef(ids);

  // A line more pushes down the button that got the focus back: who has a keyboard alone would lose sight of it.
  useEffect(() => {
    if (known.current !== ids) document.querySelector(':focus-visible')?.scrollIntoView({ block: 'nearest' });
    known.current = ids;
  }, [ids]);

  const silence = () => setSaid({ sentence: '', takesFocus: false });

  function ask(id: string | null) {
    silence();
    setAsked({ id });
    dialog.ask();
  }

  function settle(sentence: string, takesFocus: boolean) {
    setSaid({ sentence, takesFocus });
    readAgain();
  }

  const onClose = () => setAsked(null);
  const steps: PartSteps = {
    onClose,
    onKept(sentence = '') {
      onClose();
      settle(sentence, false);
    },
    onRemoved(sentence) {
      onClose();
      // The button that opened the dialogue goes with its part.
      settle(sentence, true);
    },
  };
  return {
    list,
    add: () => ask(null),
    change: ({ id }: P) => ask(id),
    said,
    /** What was said is of another step than the one that begins. */
    silence,
    /** Says what happened where the button that did it is gone. Who opened a part meanwhile stays in its dialogue. */
    tell: (sentence: string) => settle(sentence, true),
    /** The code of the dialogue did not come. */
    failed: dialog.failed,
    /** The open dialogue with its part, null for a new one; null while nothing is open. */
    open: isOpen && dialog.Loaded !== null ? { Dialog: dialog.Loaded, part, steps } : null,
  };
}

/** As `useParts` gives it. */
export type Parts<P extends { readonly id: string }> = Pick<ReturnType<typeof useParts<P, object>>, 'list' | 'change' | 'said' | 'failed'>;
