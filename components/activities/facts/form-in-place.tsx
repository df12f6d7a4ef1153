'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, type ReactNode, useState } from 'react';
import { AddPart } from '@/components/form/add-part';
import { PencilButton } from '@/components/form/pencil-button';
import { useReadAgain } from '@/components/form/use-read-again';
import { SavedBriefly } from '@/components/ui/saved-briefly';

interface FormInPlaceProps<F extends object> {
  /** What is changed. */
  readonly label: string;
  /** How it stands now. */
  readonly shown: ReactNode;
  readonly load: () => Promise<ComponentType<F>>;
  /** The form, and what it calls when it is left and when something was kept. */
  readonly children: (Form: ComponentType<F>, steps: { readonly onCancel: () => void; readonly onKept: () => void }) => ReactNode;
}

/** A fact of more than one answer: its form takes the place of what stands there, and gives it back. */
export function FormInPlace<F extends object>({ label, shown, load, children }: FormInPlaceProps<F>) {
  const words = useTranslations('shell.form');
  const { readAgain } = useReadAgain();
  const [isSaved, setSaved] = useState(false);
  return (
    <AddPart
      load={load}
      onOpen={() => setSaved(false)}
      button={(attributes) => (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <div className="min-w-0">{shown}</div>
          <PencilButton {...attributes} label={label} />
          {isSaved && <SavedBriefly>{words('saved')}</SavedBriefly>}
        </div>
      )}
    >
      {(Form, close) =>
        children(Form, {
          onCancel: close,
          onKept: () => {
            close();
            setSaved(true);
            readAgain();
          },
        })
      }
    </AddPart>
  );
}
