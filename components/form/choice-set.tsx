'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type Choice, ChoiceChips } from '@/components/ui/choice-chips';
import { SavedBriefly } from '@/components/ui/saved-briefly';
import { SavingState } from '@/components/ui/saving-state';
import { ChoiceToggle } from './choice-toggle';
import { ChoicesTroubleLine } from './choices-trouble-line';
import { focusBack } from './focus-back';
import { PencilButton } from './pencil-button';
import { type Choose, useChoices } from './use-choices';

interface ChoiceSetProps {
  /** The question, for the set and for "Wijzig". */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: Choose;
  /** One inviting line while nothing is chosen. */
  readonly empty: string;
}

/** Several choices out of a list: shown are those that were taken; "Wijzig" opens the whole list, each click is kept at once. */
export function ChoiceSet({ label, choices, chosen, choose, empty }: ChoiceSetProps) {
  const id = useId();
  const t = useTranslations('shell.form');
  const { isChosen, toggle, retry, forget, trouble, pending, saved } = useChoices(chosen, choose);
  const [open, setOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const set = useRef<HTMLFieldSetElement>(null);
  const taken = choices.filter(({ value }) => isChosen(value));

  useEffect(() => {
    if (open) set.current?.querySelector('input')?.focus();
  }, [open]);

  // "Saved" is said where it happened, and not once more where the set is then drawn.
  function show(asked: boolean) {
    forget();
    setOpen(asked);
  }

  function close() {
    show(false);
    focusBack(pencil);
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  }

  const state = pending ? <SavingState kind="saving">{t('saving')}</SavingState> : saved ? <SavedBriefly>{t('saved')}</SavedBriefly> : null;
  const line = <ChoicesTroubleLine trouble={pending ? null : trouble} choices={choices} onRetry={retry} />;

  return (
    <>
      <div className="mb-1.5 flex flex-wrap items-baseline gap-x-4">
        <h3 className="font-semibold">{label}</h3>
        {!open && (
          <>
            <PencilButton ref={pencil} label={label} onClick={() => show(true)} />
            {state}
          </>
        )}
      </div>
      {!open && line}
      {!open && (taken.length === 0 ? <p className="text-ink-2">{empty}</p> : <ChoiceChips choices={taken} />)}
      {open && (
        <fieldset ref={set} onKeyDown={onKey} className="min-w-0 pt-1">
          <legend className="sr-only">{label}</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((choice) => (
              <ChoiceToggle
                key={choice.value}
                name={id}
                choice={choice}
                checked={isChosen(choice.value)}
                onToggle={(on) => toggle(choice.value, on)}
              />
            ))}
          </div>
          <div className="pt-3.5">
            {line}
            <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
              <Button size="small" onClick={close}>
                {t('done')}
                <span className="sr-only">: {label}</span>
              </Button>
              {state}
            </div>
          </div>
        </fieldset>
      )}
    </>
  );
}
