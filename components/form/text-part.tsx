'use client';

import { useRef, useState } from 'react';
import { TextButton } from '@/components/ui/text-button';
import type { Result } from '@/lib/platform/result';
import { ConfirmStep } from './confirm-step';
import { type Edit, EditInPlace } from './edit-in-place';
import { focusBack } from './focus-back';
import { useReadAgain } from './use-read-again';

interface TextPartProps {
  /** The field's name in the input of `change`. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** So many signs at most. */
  readonly maximum: number;
  /** The button that takes it away, what that says to who does not see where it stands, and the second question with its answers. */
  readonly words: Readonly<Record<'remove' | 'removeWhat' | 'ask' | 'confirm' | 'keep', string>>;
  readonly change: (edit: Edit) => Promise<Result<unknown>>;
  readonly remove: () => Promise<Result<unknown>>;
  /** It was taken away: the focus needs another place. */
  readonly onGone: () => void;
}

/** A part of a record that is one text, as a line of a list: worded otherwise where it stands, or taken away after a second question. */
export function TextPart({ name, label, value, maximum, words, change, remove, onGone }: TextPartProps) {
  const { readAgain } = useReadAgain();
  const [step, setStep] = useState<'shown' | 'asked' | 'gone'>('shown');
  const ask = useRef<HTMLButtonElement>(null);

  function stay() {
    setStep('shown');
    focusBack(ask);
  }

  function go() {
    setStep('gone');
    readAgain();
    onGone();
  }

  if (step === 'gone') return null;
  return (
    <li className="py-2 [overflow-wrap:anywhere]">
      {step === 'asked' ? (
        <ConfirmStep
          small
          title={words.ask}
          what={value}
          confirm={words.confirm}
          cancel={words.keep}
          action={remove}
          onCancel={stay}
          onDone={go}
        />
      ) : (
        <EditInPlace
          name={name}
          label={label}
          value={value}
          action={change}
          rules={{ required: true, maxLength: maximum }}
          multiline
          beside={
            <TextButton ref={ask} className="text-s print:hidden" onClick={() => setStep('asked')}>
              <span aria-hidden="true">{words.remove}</span>
              <span className="sr-only">{words.removeWhat}</span>
            </TextButton>
          }
        />
      )}
    </li>
  );
}
