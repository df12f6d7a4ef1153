'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Result } from '@/lib/platform/result';
import { ConfirmStep } from './confirm-step';

/** How a part is removed, after a second question. */
export interface PartRemoval {
  /** The words on the button that asks for it. */
  readonly remove: string;
  readonly title: string;
  /** The part as it stands now. */
  readonly what: ReactNode;
  /** What it means. */
  readonly means: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly action: () => Promise<Result<unknown>>;
  readonly onRemoved: () => void;
}

interface PartDialogProps {
  readonly title: ReactNode;
  readonly context?: ReactNode;
  /** What the cross says to a screen reader. */
  readonly close: string;
  readonly onClose: () => void;
  /** Null for a new part. A text says why this one has to stay. */
  readonly removal: PartRemoval | string | null;
  /** The form of the part. */
  readonly children: ReactNode;
}

/** One part of a record: its form and, after a second question, its end. */
export function PartDialog({ title, context, close, onClose, removal, children }: PartDialogProps) {
  const [isRemoving, setRemoving] = useState(false);
  const isFixed = typeof removal === 'string';
  return (
    <Dialog title={title} context={context} close={close} onClose={onClose}>
      {isRemoving && removal !== null && !isFixed ? (
        <ConfirmStep
          title={removal.title}
          what={removal.what}
          confirm={removal.confirm}
          cancel={removal.cancel}
          action={removal.action}
          onCancel={() => setRemoving(false)}
          onDone={removal.onRemoved}
        >
          {removal.means}
        </ConfirmStep>
      ) : (
        <>
          {children}
          {removal !== null && (
            <div className="mt-5 border-line border-t pt-4">
              {isFixed ? (
                <p className="text-ink-2 text-s">{removal}</p>
              ) : (
                <Button size="small" onClick={() => setRemoving(true)}>
                  {removal.remove}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
