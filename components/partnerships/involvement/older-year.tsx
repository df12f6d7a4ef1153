'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { FieldErrorLine } from '@/components/form/field-error-line';
import { described, INPUT_CLASS } from '@/components/form/field-frame';
import { InlineForm } from '@/components/form/inline-form';
import { useSentences } from '@/components/form/sentences';
import { Button } from '@/components/ui/button';
import { OLDEST_YEAR, yearOf } from '@/lib/domain/calendar/rules';
import { inOneLine } from '@/lib/domain/texts/rules';
import { keptOf, whenRefusal } from '@/lib/platform/i18n/when-typed';

interface OlderYearProps {
  /** The cell it stands in: "scholen, hier". */
  readonly what: string;
  readonly thisYear: number;
  readonly choose: (year: number) => void;
  readonly onClose: () => void;
}

/** A year that is older than those of the list, typed. */
export function OlderYear({ what, thisYear, choose, onClose }: OlderYearProps) {
  const id = useId();
  const t = useTranslations('partnerships.involvement');
  const form = useTranslations('shell.form');
  const sentence = useSentences();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.focus(), []);

  function take() {
    const text = inOneLine(typed);
    if (text === '') return onClose();
    const broken = whenRefusal(text, { precision: 'year', earliest: OLDEST_YEAR, latest: thisYear });
    if (broken !== null) {
      setError(sentence(broken));
      return input.current?.focus();
    }
    choose(yearOf(keptOf(text)));
    onClose();
  }

  return (
    <InlineForm onSend={take} onClose={onClose}>
      {error !== undefined && <FieldErrorLine id={`${id}-error`}>{error}</FieldErrorLine>}
      <div className="flex gap-1.5">
        <input
          ref={input}
          aria-label={t('yearWhat', { what })}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${INPUT_CLASS} w-[4.6em]!`}
          {...described(id, undefined, error)}
        />
        <Button type="submit" size="small">
          {form('save')}
        </Button>
      </div>
    </InlineForm>
  );
}
