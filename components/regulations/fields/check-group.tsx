'use client';

import { FieldErrorLine } from '@/components/form/field-error-line';
import { described } from '@/components/form/field-frame';
import type { NativeRules } from '@/components/form/rules';
import { useFormField } from '@/components/form/use-form-field';
import { Icon } from '@/components/ui/icon';

interface CheckGroupProps {
  readonly name: string;
  /** The question. */
  readonly label: string;
  readonly rules?: NativeRules;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Several out of a short list, each ticked or not. */
export function CheckGroup({ name, label, rules, options }: CheckGroupProps) {
  const { id, registration, error } = useFormField(name, label, rules);
  const { 'aria-describedby': texts, 'aria-invalid': invalid } = described(id, undefined, error);
  return (
    <fieldset id={id} aria-describedby={texts} className="min-w-0">
      <legend className="mb-1.5 font-semibold leading-snug">{label}</legend>
      {error !== undefined && <FieldErrorLine id={`${id}-error`}>{error}</FieldErrorLine>}
      <div className="grid gap-x-4 wide:grid-cols-2">
        {options.map(({ value, label: called }) => (
          <label key={value} className="relative flex min-h-11 items-center gap-2.5 py-1 leading-tight wide:min-h-[38px]">
            <input
              type="checkbox"
              value={value}
              autoComplete="off"
              aria-invalid={invalid}
              className="peer size-5 flex-none cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink aria-invalid:border-legal"
              {...registration}
            />
            <Icon sign="check" size={16} className="pointer-events-none absolute left-0.5 opacity-0 peer-checked:opacity-100" />
            <span className="min-w-0">{called}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
