'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import type { AroundTyped, ComboboxOption } from './use-combobox';

interface ComboboxListProps {
  readonly id: string;
  readonly label: string;
  /** Null is the row of `other`. */
  readonly rows: readonly (ComboboxOption | null)[];
  /** The row in hand; -1 when there is none. */
  readonly active: number;
  readonly other: string;
  readonly typed: string;
  readonly aroundTyped: AroundTyped;
  /** Nothing was found, or it cannot be searched now. */
  readonly remark: { readonly text: string; readonly failed: boolean } | null;
  readonly take: (row: number) => void;
}

const ROW =
  'min-h-12 scroll-mb-14 cursor-pointer border-line border-t px-3.5 py-[9px] leading-heading first:border-t-0 aria-selected:bg-accent-soft aria-selected:shadow-[inset_5px_0_0_var(--color-accent)] forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2';

/** The list under a combobox: the focus stays in the field, the row in hand is named by its id. */
export function ComboboxList({ id, label, rows, active, other, typed, aroundTyped, remark, take }: ComboboxListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const row = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === active,
    onClick: () => take(index),
  });
  return (
    <div
      // Pressing a row must not take the focus out of the field.
      onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-[9px] flex max-h-[min(560px,60dvh)] flex-col overflow-hidden rounded-m border border-line bg-surface shadow-float"
    >
      {remark !== null && (
        <p className="flex gap-2.5 border-line border-b px-3.5 py-2.5 text-ink-2 text-s leading-snug">
          {remark.failed && <Icon sign="plug" className="mt-px" />}
          {remark.text}
        </p>
      )}
      <div ref={list} id={id} role="listbox" aria-label={label} className="min-h-0 overflow-y-auto">
        {rows.map((option, index) => {
          if (option === null) {
            return (
              <div key="other" className={`sticky bottom-0 flex items-center bg-surface font-semibold text-accent ${ROW}`} {...row(index)}>
                {other}
              </div>
            );
          }
          const [before, part, after] = aroundTyped(option.label, typed);
          return (
            <div key={option.key} className={ROW} {...row(index)}>
              {before}
              {part !== '' && (
                <mark className="bg-transparent font-bold text-inherit underline decoration-2 decoration-accent underline-offset-[0.2em]">
                  {part}
                </mark>
              )}
              {after}
              <span className="block text-ink-2 text-xs">{option.detail}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
