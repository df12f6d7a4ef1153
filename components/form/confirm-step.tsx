'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Result } from '@/lib/platform/result';
import { TroubleLine } from './trouble-line';
import { useActionButton } from './use-action-button';

interface ConfirmStepProps<T> {
  /** The question. */
  readonly title: string;
  /** What goes, as it stands now. */
  readonly what?: ReactNode;
  /** What it means. */
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  /** Asked in a line of a list rather than in a dialogue. */
  readonly small?: boolean;
  readonly action: () => Promise<Result<T>>;
  readonly onCancel: () => void;
  readonly onDone: (value: T) => void;
}

/** The second question before something goes. Stopping is the button that has the focus. */
export function ConfirmStep<T>({ title, what, children, confirm, cancel, small = false, action, onCancel, onDone }: ConfirmStepProps<T>) {
  const { pending, trouble, press } = useActionButton();
  const stop = useRef<HTMLButtonElement>(null);
  const size = small ? 'small' : 'normal';

  useEffect(() => stop.current?.focus(), []);

  return (
    <>
      <h3 className="font-bold">{title}</h3>
      {what !== undefined && <div className="mt-1.5">{what}</div>}
      {children !== undefined && <p className="mt-1.5">{children}</p>}
      <TroubleLine trouble={trouble} />
      <div className={`flex flex-wrap gap-2.5 ${small ? 'mt-2' : 'mt-4'}`}>
        <Button
          look={small ? 'secondary' : 'primary'}
          size={size}
          onClick={() => press(action, onDone)}
          aria-disabled={pending || undefined}
        >
          {confirm}
        </Button>
        {/* The second press of a double one that led here is no answer. */}
        <Button ref={stop} size={size} onClick={({ detail }) => detail < 2 && onCancel()}>
          {cancel}
        </Button>
      </div>
    </>
  );
}
