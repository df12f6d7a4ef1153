'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { SavedBriefly } from '@/components/ui/saved-briefly';
import { keptAsWritten } from '@/lib/platform/i18n/when';
import type { Result } from '@/lib/platform/result';
import type { EditKind } from './edit-box';
import { focusBack } from './focus-back';
import { NotLoadedLine } from './not-loaded-line';
import { PencilButton } from './pencil-button';
import type { NativeRules } from './rules';
import { useLoaded } from './use-loaded';
import { useHeld, useReadAgain } from './use-read-again';
import { useSave } from './use-save';

/** What an edit sends: the value it started from and the one it wants. */
export interface Edit {
  readonly base: Record<string, unknown>;
  readonly change: Record<string, unknown>;
}

export interface EditInPlaceProps extends EditKind {
  /** The field's name in the action's input. */
  readonly name: string;
  /** The field's label, and what "Wijzig" is said of. */
  readonly label: string;
  readonly value: string;
  readonly action: (edit: Edit) => Promise<Result<unknown>>;
  readonly rules?: NativeRules;
  readonly hint?: ReactNode;
  /** False when the label does not stand beside the value. */
  readonly labelHidden?: boolean;
  /** How the value looks when it is only shown; the plain text, or the chosen label, when left out. */
  readonly display?: ReactNode;
  /** What stands there while there is no value; a dash when left out. */
  readonly empty?: ReactNode;
  /** Another button beside the pencil. */
  readonly beside?: ReactNode;
}

/** What is typed, and what stood there when one began: what is read meanwhile is somebody else's change. */
interface Draft {
  readonly text: string;
  readonly base: unknown;
}

/** A text that is edited where it stands: pencil, field, keep or leave. Escape leaves it as it was. The field comes when it is asked for. */
export function EditInPlace({
  name,
  label,
  value,
  action,
  rules = {},
  hint,
  labelHidden = true,
  display,
  empty = <span className="text-ink-3">–</span>,
  beside,
  ...kind
}: EditInPlaceProps) {
  const t = useTranslations('shell.form');
  const locale = useLocale();
  const { reading, readAgain } = useReadAgain();
  const saving = useSave();
  const [shown, setShown] = useHeld(value, saving.pending || reading);
  const form = useLoaded(() => import('./edit-form').then(({ EditForm }) => EditForm));
  const [draft, setDraft] = useState<Draft | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);

  /** What is kept, as it is typed. */
  function asTyped(kept: unknown): string {
    return rules.when === undefined ? String(kept ?? '') : keptAsWritten(kept, locale);
  }

  function nameOf(choice: unknown): string {
    const text = asTyped(choice);
    return kind.options?.find((option) => option.value === text)?.label ?? text;
  }

  function open() {
    saving.forget();
    setDraft({ text: asTyped(shown), base: shown });
    form.ask();
  }

  function close() {
    setDraft(null);
    focusBack(pencil);
  }

  function keep(text: string, base: unknown) {
    setDraft({ text, base });
    saving.save(() => action({ base: { [name]: base }, change: { [name]: text } }), {
      onSaved: (answer) => {
        setShown(keptText(answer, name) ?? text);
        readAgain();
        close();
      },
    });
  }

  function take(theirs: unknown) {
    setShown(String(theirs ?? ''));
    leave();
  }

  function leave() {
    saving.forget();
    close();
  }

  if (draft === null || form.Loaded === null) {
    return (
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <div className="min-w-0 whitespace-pre-line">
          {shown === '' ? empty : shown === value ? (display ?? nameOf(shown)) : nameOf(shown)}
        </div>
        <PencilButton ref={pencil} label={label} onClick={open} />
        {beside}
        {saving.isSaved && <SavedBriefly>{t('saved')}</SavedBriefly>}
        <NotLoadedLine failed={form.failed} />
      </div>
    );
  }
  return (
    <form.Loaded
      {...kind}
      saving={saving}
      name={name}
      label={label}
      labelHidden={labelHidden}
      optional={rules.required ? undefined : t('optional')}
      hint={hint}
      rules={rules}
      text={draft.text}
      onType={(text) => setDraft({ ...draft, text })}
      isUnsaved={draft.text !== asTyped(draft.base)}
      onSend={(text, over) => keep(text, over === undefined ? draft.base : over.theirs)}
      onTake={take}
      onClose={leave}
      close={t('cancel')}
      format={nameOf}
    />
  );
}

/** The text as the server kept it, when its answer tells: without the spaces that nobody meant. */
function keptText(answer: unknown, name: string): string | undefined {
  const kept: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof kept === 'string' ? kept : undefined;
}
