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
  const { form } = actionForm;
  const { ref, ...registration } = form.register(name, registerOptions(rules, sentence));
  // What was typed before the page was alive is kept by the library, but for a card that was chosen: that it takes back.
  const { isReady } = form.formState;

  function keepChosen(field: Element | null) {
    const isEarly = !isReady && field instanceof HTMLInputElement && field.type === 'radio' && field.checked && !field.defaultChecked;
    ref(field);
    if (isEarly) form.setValue(name, field.value, { shouldDirty: true });
  }

  useEffect(() => {
    labels.set(name, label);
    return () => {
      labels.delete(name);
    };
  }, [labels, name, label]);

  return {
    id: fieldId(name),
    registration: { ...registration, ref: keepChosen },
    error: fieldMessage(form.formState.errors, name),
    conflict: actionForm.conflicts[name],
    resolve: (choice: 'mine' | 'theirs') => actionForm.resolve(name, choice),
  };
}
