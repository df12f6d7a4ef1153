'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';

interface StepButtonProps<P extends object> {
  readonly look?: ButtonLook;
  readonly label: string;
  readonly load: () => Promise<ComponentType<P>>;
  /** The dialogue, once its code has come. */
  readonly children: (Loaded: ComponentType<P>, close: () => void) => ReactNode;
}

/** A button that opens a dialogue, which is fetched when it is asked for. */
export function StepButton<P extends object>({ look = 'secondary', label, load, children }: StepButtonProps<P>) {
  const dialog = useLoaded(load);
  const [isOpen, setOpen] = useState(false);

  function open() {
    setOpen(true);
    dialog.ask();
  }

  return (
    <>
      <Button look={look} onClick={open}>
        {label}
      </Button>
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && children(dialog.Loaded, () => setOpen(false))}
    </>
  );
}
