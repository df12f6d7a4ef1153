'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, Ref } from 'react';
import type { Precision } from '@/lib/domain/calendar/rules/reading';
import { INPUT_CLASS } from './field-frame';
import { SelectBox } from './select-box';
import { WhenBox } from './when-box';

/** How a value is edited: typed on one line or several, a day, a month or a year, or chosen from a list whose empty choice stands first. */
export interface EditKind {
  readonly multiline?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export type EditInput = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

interface EditBoxProps extends EditKind, Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly ref: Ref<EditInput>;
  /** How exactly it asks when. */
  readonly precision?: Precision | undefined;
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
}

/** The field in which a value is edited where it stands. */
export function EditBox({ multiline = false, precision, options, ...attributes }: EditBoxProps) {
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
  if (precision !== undefined) return <WhenBox precision={precision} typed={attributes.value} {...attributes} />;
  return <input autoComplete="off" className={INPUT_CLASS} {...attributes} />;
}
