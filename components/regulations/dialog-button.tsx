'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';

interface DialogButtonProps<P extends object> {
  readonly label: string;
  readonly look?: ButtonLook;
  readonly size?: 'small' | 'normal';
  readonly load: () => Promise<ComponentType<P>>;
  /** The dialogue, once its code has come. */
  readonly children: (Loaded: ComponentType<P>, close: () => void) => ReactNode;
}

/** A button that opens a dialogue, whose code comes when it is asked for. */
export function DialogButton<P extends object>({ label, look, size, load, children }: DialogButtonProps<P>) {
  const dialog = useLoaded(load);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        {...(look === undefined ? {} : { look })}
        {...(size === undefined ? {} : { size })}
        onClick={() => {
          setOpen(true);
          dialog.ask();
        }}
      >
        {label}
      </Button>
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && children(dialog.Loaded, () => setOpen(false))}
    </>
  );
}
