import type { ReactNode } from 'react';
import { Button } from '../ui/button';

interface RemovePartProps {
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** The foot of a dialogue: what it is about can go, apart from the buttons that keep and stop. A second question follows. */
export function RemovePart({ onRemove, children }: RemovePartProps) {
  return (
    <div className="mt-5 border-line border-t pt-4">
      <Button size="small" onClick={onRemove}>
        {children}
      </Button>
    </div>
  );
}
