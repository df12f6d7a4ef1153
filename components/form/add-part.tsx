'use client';

import { type ComponentType, type ReactNode, type RefObject, useRef, useState } from 'react';
import { focusBack } from './focus-back';
import { NotLoadedLine } from './not-loaded-line';
import { useLoaded } from './use-loaded';

interface AddPartProps<F extends object> {
  /** Fetches the form. */
  readonly load: () => Promise<ComponentType<F>>;
  /** The button, with what stands beside it. */
  readonly button: (attributes: { readonly ref: RefObject<HTMLButtonElement | null>; readonly onClick: () => void }) => ReactNode;
  readonly onOpen?: () => void;
  readonly children: (Form: ComponentType<F>, close: () => void) => ReactNode;
}

/** A new part of a record that is typed where it will stand: the form takes the place of the button, and gives it back. */
export function AddPart<F extends object>({ load, button, onOpen, children }: AddPartProps<F>) {
  const form = useLoaded(load);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function open() {
    onOpen?.();
    setOpen(true);
    form.ask();
  }

  function close() {
    setOpen(false);
    focusBack(opener);
  }

  if (isOpen && form.Loaded !== null) return children(form.Loaded, close);
  return (
    <>
      <NotLoadedLine failed={form.failed} />
      {button({ ref: opener, onClick: open })}
    </>
  );
}
