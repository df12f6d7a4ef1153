'use client';

import { type KeyboardEvent, useState } from 'react';
import { useSearch } from './use-search';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** One line under it, to tell two of one name apart. */
  readonly detail: string;
  /** Not what was typed, only like it. */
  readonly isGuess?: boolean;
}

/** A name as what stands before the typed part, the part itself, and the rest; the part is empty when there is none. */
export type AroundTyped = (label: string, typed: string) => readonly [before: string, part: string, after: string];

export interface ComboboxSettings<O extends ComboboxOption> {
  readonly text: string;
  readonly chosen: O | null;
  /** Is the text long enough to look for? */
  readonly ready: (text: string) => boolean;
  /** Null when it cannot search now. */
  readonly find: (text: string) => Promise<readonly O[] | null>;
  readonly aroundTyped: AroundTyped;
  readonly choose: (option: O) => void;
  /** The row for what is not in the list: the last one, or the first where all others are guesses. */
  readonly chooseOther: () => void;
}

/**
 * What a list under a field does: opens while one types, arrows go through its rows, Enter takes the one in hand, or the first while none
 * is. ARIA pattern: combobox with list.
 */
export function useCombobox<O extends ComboboxOption>(settings: ComboboxSettings<O>) {
  const { text, chosen, ready, aroundTyped } = settings;
  const { state, options, ask } = useSearch(settings.find);
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  // Until the new answer is there, of the old one only what still fits is shown.
  const fitting = state === 'found' ? options : options.filter(({ label }) => aroundTyped(label, text)[1] !== '');
  const isGuessed = fitting.length > 0 && fitting.every(({ label, isGuess }) => isGuess === true && aroundTyped(label, text)[1] === '');
  // Null is the row for what is not in the list.
  const rows: readonly (O | null)[] = isGuessed ? [null, ...fitting] : [...fitting, null];
  const last = rows.length - 1;
  const active = Math.min(moved ?? -1, last);
  // As soon as there is an answer, never one of an older answer.
  const entered = active < 0 && state === 'found' ? 0 : active;

  function typed(value: string) {
    setMoved(null);
    setOpen(value.trim() !== '');
    ask(ready(value) ? value : null);
  }

  function open() {
    setOpen(true);
    if (chosen === null && state !== 'found' && state !== 'searching' && ready(text)) ask(text);
  }

  function close() {
    setOpen(false);
    setMoved(null);
  }

  function take(row: number) {
    const option = rows[row];
    close();
    ask(null);
    if (option === null || option === undefined) settings.chooseOther();
    else settings.choose(option);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) open();
      else setMoved(active < 0 ? (step > 0 ? 0 : last) : (active + step + last + 1) % (last + 1));
    } else if (!isOpen) {
      return;
    } else if (event.key === 'Enter' && (entered >= 0 || state === 'searching')) {
      // While the answer is on its way Enter neither takes a row nor sends the form.
      event.preventDefault();
      if (entered >= 0) take(entered);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab' && moved !== null && (rows[active] ?? null) !== null) {
      take(active);
    }
  }

  return { state, rows, isOpen, active, typed, open, close, take, onKeyDown };
}
