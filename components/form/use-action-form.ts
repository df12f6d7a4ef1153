'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type PathValue, type UseFormReturn, useForm } from 'react-hook-form';
import type { Conflict, Refusal, Result } from '@/lib/platform/result';
import { changedFields } from './changed-fields';
import { newKey, useSend } from './send';
import { useSentences } from './sentences';
import { useLeaveWarning } from './use-leave-warning';
import { useReadAgain } from './use-read-again';

/** What goes along with the values of a form. */
export interface Attempt<V> {
  /** The same for every try of one creation, so that it is made once. */
  readonly key: string;
  /** The values that the form started from, for a change that others may cross. */
  readonly base: V;
  /** What differs from it: a field that only somebody else changed is not in the way. */
  readonly change: Partial<V>;
}

export type FormOutcome =
  /** `changed`: somebody changed meanwhile what the form is about, and the page is read again. */
  | { readonly kind: 'idle' | 'invalid' | 'done' | 'changed' }
  | { readonly kind: 'lost'; readonly reason: 'offline' | 'failed' }
  | { readonly kind: 'refused'; readonly sentence: string };

export interface ActionFormOptions<V extends FieldValues, T> {
  /** `(input, { key, base, change }) => someAction(slug, input, key)` */
  readonly action: (input: V, attempt: Attempt<V>) => Promise<Result<T>>;
  readonly defaultValues: V;
  /** What is typed is kept while one types: nobody is asked before leaving. */
  readonly isDraft?: boolean;
  /** After it was kept: go on, or refresh. */
  readonly onDone?: (value: T) => void;
}

export interface ActionForm<V extends FieldValues = FieldValues> {
  readonly form: UseFormReturn<V>;
  readonly outcome: FormOutcome;
  readonly pending: boolean;
  /** Something was typed that is kept nowhere. */
  readonly isUnsaved: boolean;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** Counts the times that something was wrong, so that the summary takes focus each time. */
  readonly refusals: number;
  readonly submit: () => void;
  /** Chooses for one field: ours stays and is sent over theirs, or theirs comes into the field. */
  readonly resolve: (field: string, choice: 'mine' | 'theirs') => void;
}

/**
 * The one hook for a form with an action: checks the plain rules, sends once, puts the server's refusals beside their fields,
 * keeps the input whatever happens, and tries again with the same key.
 */
export function useActionForm<V extends FieldValues, T>({
  action,
  defaultValues,
  isDraft = false,
  onDone,
}: ActionFormOptions<V, T>): ActionForm<V> {
  // An error goes while one types: if it went on leaving the field, what one is about to click would move away under the pointer.
  const form = useForm<V>({ defaultValues: defaultValues as DefaultValues<V>, shouldFocusError: false });
  const base = useRef(defaultValues);
  const key = useRef<{ of: string; value: string }>(undefined);
  const [outcome, setOutcome] = useState<FormOutcome>({ kind: 'idle' });
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Conflict>>>({});
  const [refusals, setRefusals] = useState(0);
  const sentence = useSentences();
  const { pending, send } = useSend();
  const { reading, readAgain } = useReadAgain();
  const t = useTranslations('shell.form');
  const isUnsaved = form.formState.isDirty && outcome.kind !== 'done' && !isDraft;
  useLeaveWarning({ unsaved: isUnsaved, saving: pending }, t('leave'));

  function refuse(refusal: Refusal) {
    const fields = Object.entries(refusal.fields ?? {});
    setConflicts(refusal.conflicts ?? {});
    // What is wrong with a change is wrong with the field that it changes.
    for (const [path, error] of fields)
      form.setError(path.replace(/^change\./, '') as FieldPath<V>, { type: 'server', message: sentence(error) });
    if (refusal.code === 'conflict' && refusal.conflicts === undefined) {
      setOutcome({ kind: 'changed' });
      return readAgain();
    }
    const beside = fields.length > 0 || refusal.conflicts !== undefined;
    setOutcome(beside ? { kind: 'invalid' } : { kind: 'refused', sentence: sentence(refusal) });
    if (beside) setRefusals((count) => count + 1);
  }

  function sendValues(values: V) {
    // Another try of the same input has the same key; other input is another creation.
    const of = JSON.stringify(values);
    if (key.current?.of !== of) key.current = { of, value: newKey() };
    const attempt = { key: key.current.value, base: base.current, change: changedFields(values, base.current) };
    send(
      () => action(values, attempt),
      (sent) => {
        if (sent.kind === 'lost') return setOutcome(sent);
        key.current = undefined;
        if (!sent.result.ok) return refuse(sent.result);
        base.current = values;
        setConflicts({});
        setOutcome({ kind: 'done' });
        onDone?.(sent.result.value);
      },
    );
  }

  function submit() {
    if (pending || reading) return;
    form.clearErrors();
    setOutcome({ kind: 'idle' });
    const refusedHere = () => {
      setOutcome({ kind: 'invalid' });
      setRefusals((count) => count + 1);
    };
    void form.handleSubmit(sendValues, refusedHere)();
  }

  function resolve(field: string, choice: 'mine' | 'theirs') {
    const conflict = conflicts[field];
    if (conflict === undefined) return;
    const name = field as FieldPath<V>;
    base.current = { ...base.current, [field]: conflict.theirs };
    if (choice === 'theirs') form.setValue(name, conflict.theirs as PathValue<V, FieldPath<V>>, { shouldDirty: true });
    form.clearErrors(name);
    setConflicts(Object.fromEntries(Object.entries(conflicts).filter(([other]) => other !== field)));
  }

  return { form, outcome, pending: pending || reading, isUnsaved, conflicts, refusals, submit, resolve };
}
