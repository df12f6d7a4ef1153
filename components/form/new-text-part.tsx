'use client';

import { useState } from 'react';
import type { Result } from '@/lib/platform/result';
import { EditForm } from './edit-form';
import { useCreationKey } from './use-creation-key';
import { useReadAgain } from './use-read-again';
import { useSave } from './use-save';

interface NewTextPartProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  /** So many signs at most. */
  readonly maximum: number;
  /** Makes it once for all tries with the same key. */
  readonly add: (text: string, key: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

/** Adds one text after the other to a record; the field stays open and empties itself. */
export function NewTextPart({ name, label, hint, close, maximum, add, onClose }: NewTextPartProps) {
  const saving = useSave();
  const { readAgain } = useReadAgain();
  const key = useCreationKey();
  const [draft, setDraft] = useState('');

  function send(text: string) {
    saving.save(() => add(text, key.keyOf(text)), {
      onSaved: () => {
        key.forget();
        setDraft('');
        readAgain();
      },
    });
  }

  return (
    <div className="pt-3">
      <EditForm
        multiline
        saving={saving}
        name={name}
        label={label}
        hint={hint}
        rules={{ required: true, maxLength: maximum }}
        text={draft}
        onType={setDraft}
        isUnsaved={draft.trim() !== ''}
        onSend={send}
        onClose={onClose}
        close={close}
      />
    </div>
  );
}
