'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { formatDay } from '@/lib/platform/i18n/format';
import type { Conflict, Result } from '@/lib/platform/result';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { Notice } from '../ui/notice';
import { SavingState } from '../ui/saving-state';
import { EditBox, type EditInput, type EditKind } from './edit-box';
import { FieldConflict } from './field-conflict';
import { described, FieldFrame } from './field-frame';
import { focusBack } from './focus-back';
import { PencilButton } from './pencil-button';
import { brokenIn, type NativeRules } from './rules';
import { type Sent, useSend } from './send';
import { useSentences } from './sentences';
import { useLeaveWarning } from './use-leave-warning';
import { useHeld, useReadAgain } from './use-read-again';

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

type Trouble =
  | { readonly kind: 'lost'; readonly reason: 'offline' | 'failed' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict };

/** A text that is edited where it stands: pencil, field, keep or leave. Escape leaves it as it was. */
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
  const id = useId();
  const t = useTranslations('shell.form');
  const locale = useLocale();
  const { reading, readAgain } = useReadAgain();
  const sentence = useSentences();
  const { pending, send } = useSend();
  const [shown, setShown] = useHeld(value, pending || reading);
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saved, setSaved] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const input = useRef<EditInput>(null);
  const editing = draft !== null;
  useLeaveWarning({ unsaved: editing && draft !== shown, saving: pending }, t('leave'));

  useEffect(() => {
    if (!editing) return;
    input.current?.focus();
    // A long text is rarely typed anew: one begins behind its end.
    if (kind.multiline) input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
    else input.current?.select?.();
  }, [editing, kind.multiline]);

  function nameOf(choice: unknown): string {
    const text = String(choice ?? '');
    if (kind.type === 'date' && text !== '') return formatDay(text, locale);
    return kind.options?.find((option) => option.value === text)?.label ?? text;
  }

  function close() {
    setDraft(null);
    setTrouble(null);
    focusBack(pencil);
  }

  function keep(text: string, base: unknown) {
    const broken = brokenIn(input.current, text, rules);
    if (broken !== null) {
      input.current?.focus();
      return setTrouble({ kind: 'refused', sentence: sentence(broken) });
    }
    setTrouble(null);
    send(
      () => action({ base: { [name]: base }, change: { [name]: text } }),
      (sent) => settle(sent, text),
    );
  }

  function settle(sent: Sent<unknown>, text: string) {
    if (sent.kind === 'lost') return setTrouble(sent);
    const { result } = sent;
    if (result.ok) {
      setShown(keptText(result.value, name) ?? text);
      setSaved(true);
      readAgain();
      return close();
    }
    const conflict = result.conflicts?.[name];
    if (conflict !== undefined) return setTrouble({ kind: 'conflict', conflict });
    setTrouble({ kind: 'refused', sentence: sentence(result.fields?.[`change.${name}`] ?? result) });
    input.current?.focus();
  }

  function resolve(choice: 'mine' | 'theirs') {
    if (trouble?.kind !== 'conflict') return;
    const theirs = trouble.conflict.theirs;
    if (choice === 'mine') return keep(draft ?? '', theirs);
    setShown(theirs === null || theirs === undefined ? '' : String(theirs));
    close();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  }

  if (draft === null) {
    return (
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <div className="min-w-0 whitespace-pre-line">
          {shown === '' ? empty : shown === value ? (display ?? nameOf(shown)) : nameOf(shown)}
        </div>
        <PencilButton
          ref={pencil}
          label={label}
          onClick={() => {
            setSaved(false);
            setDraft(shown);
          }}
        />
        {beside}
        {saved && <SavingState kind="saved">{t('saved')}</SavingState>}
      </div>
    );
  }

  const error = trouble?.kind === 'refused' ? trouble.sentence : undefined;
  const attributes = {
    ref: input,
    name,
    value: draft,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    ...described(id, hint, error),
  };
  return (
    // The form takes Escape from anything inside it.
    <form
      noValidate
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (trouble?.kind !== 'conflict') keep(draft, shown);
      }}
      className="max-w-[520px]"
    >
      <FieldFrame
        id={id}
        label={label}
        labelHidden={labelHidden}
        optional={rules.required ? undefined : t('optional')}
        hint={hint}
        error={error}
      >
        <FieldConflict conflict={trouble?.kind === 'conflict' ? trouble.conflict : undefined} resolve={resolve} format={nameOf} />
        <EditBox {...kind} {...attributes} />
      </FieldFrame>
      {trouble?.kind === 'lost' && !pending && (
        <Notice urgent sign="plug" title={t('perhapsNotSaved')} className="mt-2.5">
          {t(trouble.reason)}
        </Notice>
      )}
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        {trouble?.kind !== 'conflict' && (
          <button type="submit" aria-disabled={pending || undefined} className={buttonClass('primary', 'small')}>
            {trouble?.kind === 'lost' ? t('retry') : t('save')}
          </button>
        )}
        <Button size="small" onClick={close}>
          {t('cancel')}
        </Button>
        {pending && <SavingState kind="saving">{t('saving')}</SavingState>}
      </div>
    </form>
  );
}

/** The text as the server kept it, when its answer tells: without the spaces that nobody meant. */
function keptText(answer: unknown, name: string): string | undefined {
  const kept: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof kept === 'string' ? kept : undefined;
}
