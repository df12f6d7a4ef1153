'use client';

import { useEffect } from 'react';
import { fieldMessage } from './field-message';
import { useFormContext } from './form-context';
import { type NativeRules, registerOptions } from './rules';
import { useSentences } from './sentences';

/** What every field of a form needs: its id, its registration, what is wrong with it, and a change of somebody else. */
export function useFormField(name: string, label: string, rules: NativeRules = {}) {
  const { kit, fieldId, labels } = useFormContext();
  const sentence = useSentences();

  useEffect(() => {
    labels.set(name, label);
    return () => {
      labels.delete(name);
    };
  }, [labels, name, label]);

  return {
    id: fieldId(name),
    registration: kit.form.register(name, registerOptions(rules, sentence, fieldId(name))),
    error: fieldMessage(kit.form.formState.errors, name),
    conflict: kit.conflicts[name],
    resolve: (choice: 'mine' | 'theirs') => kit.resolve(name, choice),
  };
}
