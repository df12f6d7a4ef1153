'use client';

import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import { LiveText } from '@/components/ui/live-text';
import type { Precision } from '@/lib/domain/calendar/rules/reading';
import { understood } from '@/lib/platform/i18n/when-typed';
import { INPUT_CLASS } from './field-frame';

interface WhenBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'inputMode' | 'className'> {
  readonly precision: Precision;
  /** What stands in the box now. */
  readonly typed: string;
}

/** A box in which a day, a month or a year is typed; under it stands what was understood, unless it stands in the box as such. */
export function WhenBox({ precision, typed, ...attributes }: WhenBoxProps) {
  const locale = useLocale();
  const told = understood(typed, precision, locale);
  return (
    <>
      <input
        inputMode={precision === 'year' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        className={`${INPUT_CLASS} ${precision === 'year' ? 'max-w-[160px]' : 'max-w-[260px]'}`}
        {...attributes}
      />
      <p role="status" className="min-h-[1.6em] pt-1 text-ink-2 text-s leading-snug">
        {told !== null && <LiveText>{told}</LiveText>}
      </p>
    </>
  );
}
