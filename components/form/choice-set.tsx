'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { type Choice, ChoiceChips } from '../ui/choice-chips';
import { Icon } from '../ui/icon';
import { SavingState } from '../ui/saving-state';
import { ChoiceToggle } from './choice-toggle';
import { ChoicesTroubleLine } from './choices-trouble-line';
import { type Choose, useChoices } from './use-choices';

interface ChoiceSetProps {
  /** The question, for the set and for "Wijzig". */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: Choose;
  /** When all clicks were kept: refresh what else shows them. */
  readonly onKept: () => void;
  /** One inviting line while nothing is chosen. */
  readonly empty: string;
}

/** Several choices out of a list: shown are those that were taken; "Wijzig" opens the whole list, each click is kept at once. */
export function ChoiceSet({ label, choices, chosen, choose, onKept, empty }: ChoiceSetProps) {
  const id = useId();
  const t = useTranslations('shell.form');
  const { isChosen, toggle, retry, trouble, pending, saved } = useChoices(chosen, choose, onKept);
  const [open, setOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const set = useRef<HTMLFieldSetElement>(null);
  const taken = choices.filter(({ value }) => isChosen(value));

  useEffect(() => {
    if (open) set.current?.querySelector('input')?.focus();
  }, [open]);

  function close() {
    setOpen(false);
    requestAnimationFrame(() => pencil.current?.focus());
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  }

  const state = pending ? (
    <SavingState kind="saving">{t('saving')}</SavingState>
  ) : saved ? (
    <SavingState kind="saved">{t('saved')}</SavingState>
  ) : null;
  const line = <ChoicesTroubleLine trouble={pending ? null : trouble} choices={choices} onRetry={retry} />;

  if (!open) {
    return (
      <>
        {line}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          {taken.length === 0 ? <p className="text-ink-2">{empty}</p> : <ChoiceChips choices={taken} />}
          <button
            ref={pencil}
            type="button"
            onClick={() => setOpen(true)}
            className="inline-flex cursor-pointer items-baseline gap-1.5 py-1 text-s text-accent underline underline-offset-[0.18em] hover:text-accent-hover hover:decoration-2 max-wide:py-2.5 print:hidden"
          >
            <Icon sign="pencil" size={15} className="relative top-0.5" />
            <span aria-hidden="true">{t('change')}</span>
            <span className="sr-only">{t('changeWhat', { label })}</span>
          </button>
          {state}
        </div>
      </>
    );
  }
  return (
    <fieldset ref={set} onKeyDown={onKey} className="min-w-0">
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
      <div className="mt-3.5">
        {line}
        <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
          <Button size="small" onClick={close}>
            {t('done')}
          </Button>
          {state}
        </div>
      </div>
    </fieldset>
  );
}
