'use client';

import { useEffect } from 'react';
import { fieldMessage } from './field-message';
import { useFormContext } from './form-context';
import { type NativeRules, registerOptions } from './rules';
import { useSentences } from './sentences';

/** What every field of a form needs: its id, its registration, what is wrong with it, and a change of somebody else. */
export function useFormField(name: string, label: string, rules: NativeRules = {}) {
  const { actionForm, fieldId, labels } = useFormContext();
  const sentence = useSentences();

  useEffect(() => {
    labels.set(name, label);
    return () => {
      labels.delete(name);
    };
  }, [labels, name, label]);

  return {
    id: fieldId(name),
    registration: actionForm.form.register(name, registerOptions(rules, sentence, fieldId(name))),
    error: fieldMessage(actionForm.form.formState.errors, name),
    conflict: actionForm.conflicts[name],
    resolve: (choice: 'mine' | 'theirs') => actionForm.resolve(name, choice),
  };
}
