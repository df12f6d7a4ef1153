'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, Ref } from 'react';
import { INPUT_CLASS } from './field-frame';
import { SelectBox } from './select-box';

/** How a value is edited: typed on one line or several, a day, or chosen from a list whose empty choice stands first. */
export interface EditKind {
  readonly multiline?: boolean;
  /** `date` is the browser's own calendar. */
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'text' | 'numeric';
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export type EditInput = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

interface EditBoxProps extends EditKind, Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly ref: Ref<EditInput>;
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
}

/** The field in which a value is edited where it stands. */
export function EditBox({ multiline = false, type = 'text', inputMode, options, ...attributes }: EditBoxProps) {
  const t = useTranslations('shell.form');
  if (options !== undefined) {
    return (
      <SelectBox className="max-w-[340px]" {...attributes}>
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectBox>
    );
  }
  if (multiline) return <textarea rows={3} className={`${INPUT_CLASS} field-sizing-content min-h-[84px]`} {...attributes} />;
  const short = type === 'date' || inputMode === 'numeric';
  return (
    <input
      type={type}
      inputMode={inputMode}
      autoComplete="off"
      className={`${INPUT_CLASS} ${short ? 'max-w-[220px]' : ''}`}
      {...attributes}
    />
  );
}
