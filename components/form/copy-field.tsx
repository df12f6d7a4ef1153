'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SavingState } from '@/components/ui/saving-state';
import { FieldFrame, INPUT_CLASS } from './field-frame';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** When the browser lets nobody copy: the text stands selected. */
  readonly selected: string;
}

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly words: CopyWords;
  /** Several lines. */
  readonly multiline?: boolean;
  readonly className?: string;
}

/** A text to take along: selected as soon as it has the focus, with a button that copies it where the browser allows that. */
export function CopyField({ label, text, words, multiline = false, className }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);

  async function copy() {
    field.current?.select();
    setOutcome((await toClipboard(text)) ? 'copied' : 'selected');
  }

  const attributes = { ref: field, id, readOnly: true, value: text, onFocus: () => field.current?.select() };
  return (
    <FieldFrame id={id} label={label} className={className}>
      {multiline ? (
        <textarea
          rows={4}
          className={`${INPUT_CLASS} field-sizing-content min-h-[108px] text-s [overflow-wrap:anywhere]`}
          {...attributes}
        />
      ) : (
        <input className={`${INPUT_CLASS} text-ellipsis`} {...attributes} />
      )}
      <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        {outcome !== null && <SavingState kind="saved">{words[outcome]}</SavingState>}
      </div>
    </FieldFrame>
  );
}

/** Plain http has no clipboard and a browser may forbid it; then the old command copies what stands selected, if it can. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
