'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { ComboboxList } from './combobox-list';
import { described, FieldFrame, INPUT_CLASS } from './field-frame';
import { useFormContext } from './form-context';
import { type ComboboxOption, type ComboboxSettings, useCombobox } from './use-combobox';
import { useEarlyEntry } from './use-early-entry';
import { useFormField } from './use-form-field';

interface ComboboxFieldProps<O extends ComboboxOption> extends Omit<ComboboxSettings<O>, 'text'> {
  /** The field of the form that holds the text. */
  readonly name: string;
  readonly label: string;
  /** When the label already stands beside the field. */
  readonly labelHidden?: boolean;
  readonly required: boolean;
  /** A code of its own for text that is not chosen. */
  readonly unchosen?: string;
  /** The list's name, and the words of the row for what is not in it. */
  readonly listLabel: string;
  readonly other: string;
  /** The text was changed: what was chosen is chosen no longer. */
  readonly onType: () => void;
  readonly className?: string;
}

/** Found while typing, then chosen from a list. Text that is not chosen is refused. */
export function ComboboxField<O extends ComboboxOption>({
  name,
  label,
  labelHidden,
  required,
  unchosen,
  listLabel,
  other,
  onType,
  className = '',
  ...settings
}: ComboboxFieldProps<O>) {
  const t = useTranslations('shell.form');
  const { actionForm } = useFormContext();
  const { chosen, aroundTyped } = settings;
  const { id, registration, error } = useFormField(name, label, { required, unchosen: chosen === null && (unchosen ?? true) });
  const text = String(actionForm.form.watch(name) ?? '');
  const { state, rows, isOpen, active, typed, open, close, take, onKeyDown } = useCombobox<O>({ ...settings, text });
  // What was chosen before is chosen no longer; who is still typing waits for the list.
  const field = useEarlyEntry(text, (here) => {
    onType();
    if (document.activeElement === here) typed(here.value);
  });
  const count = rows.filter((row) => row !== null).length;
  const empty = count === 0 ? { idle: null, searching: t('searching'), found: t('notFound'), failed: null }[state] : null;
  const remark = state === 'failed' ? t('searchFailed') : empty;
  const { 'aria-describedby': texts, ...attributes } = described(id, undefined, error);
  const detail = chosen === null ? undefined : `${id}-detail`;
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} error={error} className={className}>
      <div className="relative">
        <Icon sign="search" size={17} className="pointer-events-none absolute top-[15px] left-3.5 text-ink-2" />
        <input
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${id}-list-${active}` : undefined}
          aria-describedby={[texts, detail].filter((each) => each !== undefined).join(' ') || undefined}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          className={`${INPUT_CLASS} min-h-12 pl-[42px]`}
          {...attributes}
          {...registration}
          ref={(here) => {
            field.current = here;
            registration.ref(here);
          }}
          onChange={(event) => {
            void registration.onChange(event);
            onType();
            typed(event.target.value);
          }}
          onBlur={(event) => {
            close();
            void registration.onBlur(event);
          }}
          onClick={() => text.trim() !== '' && chosen === null && open()}
          onKeyDown={onKeyDown}
        />
        {isOpen && (
          <ComboboxList
            id={`${id}-list`}
            label={listLabel}
            rows={rows}
            active={active}
            other={other}
            typed={text}
            aroundTyped={aroundTyped}
            remark={remark === null ? null : { text: remark, failed: state === 'failed' }}
            take={take}
          />
        )}
      </div>
      {chosen !== null && (
        <p id={detail} className="mt-1.5 flex gap-2 text-ink-2 text-s leading-snug">
          <Icon sign="check" className="mt-0.5" />
          {chosen.detail}
        </p>
      )}
      <p role="status" className="sr-only">
        {chosen !== null ? `${chosen.label}, ${chosen.detail}` : isOpen ? (remark ?? (state === 'found' ? t('found', { count }) : '')) : ''}
      </p>
    </FieldFrame>
  );
}
