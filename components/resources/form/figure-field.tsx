'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useId } from 'react';
import { FieldConflict } from '@/components/form/field-conflict';
import { described, FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { useSentences } from '@/components/form/sentences';
import { useEarlyEntry } from '@/components/form/use-early-entry';
import { LiveText } from '@/components/ui/live-text';
import type { Locale } from '@/lib/domain/access/rules';
import { pastedCells, TYPED_MAX } from '@/lib/domain/resources/rules/reading';
import { type CellKey, cellName } from '@/lib/domain/resources/rules/records';
import { formatCents, formatEuro, formatFte, formatHundredths } from '@/lib/platform/i18n/amounts';
import type { CellStore, Cells } from './cell-store';

interface FigureFieldProps {
  readonly store: CellStore;
  readonly cells: Cells;
  readonly cell: CellKey;
  /** What the row is about. */
  readonly row: string;
  /** The same figure of the year before; null when it is not known. */
  readonly lastYear: number | null;
}

/** One figure: typed as people write it, with its unit, what the entry becomes, and last year's beside it. On paper it is no box. */
export function FigureField({ store, cells, cell, row, lastYear }: FigureFieldProps) {
  const id = useId();
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const sentence = useSentences();
  const name = cellName(cell);
  const isStaff = cell.line === null;
  const plain = isStaff ? formatHundredths : formatCents;
  const inWords = (value: number) => (isStaff ? formatFte(value, locale) : formatEuro(value, locale));
  const shown = (value: unknown) => (typeof value === 'number' ? inWords(value) : '');
  const held = cells.held[name] ?? null;
  const draft = cells.drafts[name];
  const value = store.valueOf(name);
  const typed = draft?.typed ?? (held === null ? '' : plain(held, locale));
  const refusal = cells.refusals[name];
  const error = refusal === undefined ? undefined : sentence({ code: refusal });
  const becomes = draft !== undefined && value !== null && value !== held && plain(value, locale) !== typed.trim() ? inWords(value) : '';
  const hint = lastYear === null ? undefined : t('form.lastYear', { figure: plain(lastYear, locale) });

  const input = useEarlyEntry(typed, (field) => {
    store.type(cell, field.value);
    if (document.activeElement !== field) store.leave(cell);
  });

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter') store.leave(cell);
    else if (event.key === 'Escape') store.undo(cell);
    else return;
    event.preventDefault();
  }

  /** A browser runs the cells of a sheet together: they come in apart and are refused at once, so that nobody keeps them as one figure. */
  function insert(event: ClipboardEvent<HTMLInputElement> | DragEvent<HTMLInputElement>, given: DataTransfer) {
    const pasted = pastedCells(given.getData('text/plain'));
    if (pasted === null) return;
    event.preventDefault();
    const { value: before, selectionStart, selectionEnd } = event.currentTarget;
    store.type(cell, `${before.slice(0, selectionStart ?? before.length)}${pasted}${before.slice(selectionEnd ?? before.length)}`);
    if (pasted.includes('\t')) store.leave(cell);
  }

  return (
    <FieldFrame id={id} label={t('form.cell', { row, basis: t(`basis.${cell.basis}`) })} labelHidden error={error} className="min-w-0">
      <FieldConflict conflict={cells.conflicts[name]} resolve={(choice) => store.resolve(cell, choice)} format={shown} />
      <span aria-hidden="true" className="block pb-0.5 text-s text-ink-2 wide:hidden print:hidden">
        {t(`basis.${cell.basis}`)}
      </span>
      <p aria-hidden="true" className="hidden text-right tabular-nums lining-nums print:block">
        {typed.trim() === '' ? '–' : typed}
      </p>
      <div className="relative print:hidden">
        {!isStaff && (
          <span aria-hidden="true" className="absolute inset-y-px left-px flex items-center rounded-l-m bg-sunken px-3 text-ink-2">
            €
          </span>
        )}
        <input
          ref={input}
          value={typed}
          onChange={(event) => store.type(cell, event.target.value)}
          onBlur={() => store.leave(cell)}
          onKeyDown={onKey}
          onPaste={(event) => insert(event, event.clipboardData)}
          onDrop={(event) => insert(event, event.dataTransfer)}
          inputMode={isStaff ? 'text' : 'decimal'}
          autoComplete="off"
          maxLength={TYPED_MAX}
          className={`${INPUT_CLASS} text-right tabular-nums lining-nums focus:border-accent focus:bg-accent-soft ${isStaff ? 'pr-[62px]' : 'pl-12'}`}
          {...described(id, hint, error)}
        />
        {isStaff && (
          <span aria-hidden="true" className="absolute inset-y-px right-px flex items-center rounded-r-m bg-sunken px-3 text-ink-2">
            {t('group.fte')}
          </span>
        )}
      </div>
      <p className="flex min-h-[1.5em] flex-wrap justify-between print:min-h-0 print:justify-end gap-x-3 pt-0.5 text-xs text-ink-2 tabular-nums lining-nums">
        <span id={`${id}-hint`}>{hint}</span>
        {becomes !== '' && (
          <span className="font-semibold text-ink">
            <LiveText isFigure>{`= ${becomes}`}</LiveText>
          </span>
        )}
      </p>
    </FieldFrame>
  );
}
