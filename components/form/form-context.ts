'use client';

import { createContext, useContext } from 'react';
import type { ActionForm as AnyActionForm } from './use-action-form';

export interface FormSurroundings {
  readonly actionForm: AnyActionForm;
  /** Ids are made of the form's own and the field's name, so that the summary can lead to them. */
  readonly fieldId: (name: string) => string;
  /** Names of the fields in the order in which they stand, with their labels. */
  readonly labels: Map<string, string>;
}

export const FormContext = createContext<FormSurroundings | null>(null);

/** The form around this field. */
export function useFormContext(): FormSurroundings {
  const context = useContext(FormContext);
  if (context === null) throw new Error('a field stands inside an ActionForm');
  return context;
}
