'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type PathValue, type UseFormReturn, useForm } from 'react-hook-form';
import type { Conflict, Result } from '@/lib/platform/result';
import { changedFields } from './changed-fields';
import { useSentences } from './sentences';
import { isBesideFields, type Trouble } from './trouble';
import { useCreationKey } from './use-creation-key';
import { useLeaveWarning } from './use-leave-warning';
import { useSave } from './use-save';

/** What goes along with the values of a form. */
export interface Attempt<V> {
  /** The same for every try of one creation, so that it is made once. */
  readonly key: string;
  /** The values that the form started from, for a change that others may cross. */
  readonly base: V;
  /** What differs from it: a field that only somebody else changed is not in the way. */
  readonly change: Partial<V>;
}

export interface ActionFormOptions<V extends FieldValues, T> {
  /** `(input, { key, base, change }) => someAction(slug, input, key)` */
  readonly action: (input: V, attempt: Attempt<V>) => Promise<Result<T>>;
  readonly defaultValues: V;
  /** What somebody changed meanwhile stands in no field of the form. */
  readonly withoutConflicts?: boolean;
  /** What is typed is kept while one types: nobody is asked before leaving. */
  readonly isDraft?: boolean;
  /** After it was kept: go on, or refresh. */
  readonly onDone?: (value: T) => void;
}

export interface ActionForm<V extends FieldValues = FieldValues> {
  readonly form: UseFormReturn<V>;
  readonly pending: boolean;
  readonly isSaved: boolean;
  /** Why the last try was not kept. */
  readonly trouble: Trouble | null;
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
  withoutConflicts,
  isDraft = false,
  onDone,
}: ActionFormOptions<V, T>): ActionForm<V> {
  // An error goes while one types: if it went on leaving the field, what one is about to click would move away under the pointer.
  const form = useForm<V>({ defaultValues: defaultValues as DefaultValues<V>, shouldFocusError: false });
  const base = useRef(defaultValues);
  const key = useCreationKey();
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Conflict>>>({});
  const [refusals, setRefusals] = useState(0);
  const sentence = useSentences();
  const { pending, isSaved, trouble, save, forget } = useSave({ withoutConflicts });
  const t = useTranslations('shell.form');
  const isUnsaved = form.formState.isDirty && !isSaved && !isDraft;
  useLeaveWarning({ unsaved: isUnsaved, saving: pending }, t('leave'));

  function refuse(trouble: Trouble) {
    if (trouble.kind === 'lost') return;
    key.forget();
    setConflicts(trouble.kind === 'conflict' ? trouble.conflicts : {});
    const fields = trouble.kind === 'changed' ? {} : trouble.fields;
    for (const [path, error] of Object.entries(fields)) form.setError(path as FieldPath<V>, { type: 'server', message: sentence(error) });
    if (isBesideFields(trouble)) setRefusals((count) => count + 1);
  }

  function sendValues(values: V) {
    const attempt = { key: key.keyOf(values), base: base.current, change: changedFields(values, base.current) };
    save(() => action(values, attempt), {
      onSaved: (value) => {
        key.forget();
        base.current = values;
        setConflicts({});
        onDone?.(value);
      },
      onTrouble: refuse,
    });
  }

  function submit() {
    if (pending) return;
    form.clearErrors();
    forget();
    void form.handleSubmit(sendValues, () => setRefusals((count) => count + 1))();
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

  return { form, pending, isSaved, trouble, isUnsaved, conflicts, refusals, submit, resolve };
}
