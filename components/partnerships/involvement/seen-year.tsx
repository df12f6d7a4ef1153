'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { FieldErrorLine } from '@/components/form/field-error-line';
import { described, INPUT_CLASS } from '@/components/form/field-frame';
import { useSentences } from '@/components/form/sentences';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { yearsOffered } from '@/lib/domain/partnerships/rules/involvement';
import { inOneLine } from '@/lib/domain/texts/rules';
import { asWritten, whenRefusal } from '@/lib/platform/i18n/when';
import type { FieldError } from '@/lib/platform/result';

interface SeenYearProps {
  /** The cell it stands in: "scholen, onze kant". */
  readonly what: string;
  readonly year: number;
  readonly thisYear: number;
  readonly choose: (year: number) => void;
}

const OLDER = 'older';

/** The year in which a group was last seen: one of the last ten from a list, an older one typed. */
export function SeenYear({ what, year, thisYear, choose }: SeenYearProps) {
  const id = useId();
  const t = useTranslations('partnerships.involvement');
  const form = useTranslations('shell.form');
  const locale = useLocale();
  const sentence = useSentences();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const list = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const typing = typed !== null;

  useEffect(() => {
    if (typing) input.current?.focus();
  }, [typing]);

  function back() {
    setTyped(null);
    setError(undefined);
    requestAnimationFrame(() => list.current?.focus());
  }

  function take() {
    const text = inOneLine(typed ?? '');
    if (text === '') return back();
    const broken = refusalOf(text, thisYear);
    if (broken !== null) {
      setError(sentence(broken));
      return input.current?.focus();
    }
    choose(Number(asWritten(text, locale)));
    back();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  }

  if (typing) {
    return (
      <form
        noValidate
        onKeyDown={onKey}
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
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
      </form>
    );
  }
  return (
    <span className="relative inline-flex items-center">
      <select
        ref={list}
        aria-label={t('seenWhat', { what })}
        value={year}
        onChange={({ target: { value } }) => (value === OLDER ? setTyped('') : choose(Number(value)))}
        className="min-h-[38px] w-[4.4em] appearance-none rounded-m border border-transparent bg-surface py-1 pr-5 pl-1.5 tabular-nums hover:border-line-strong max-wide:min-h-11"
      >
        {yearsOffered(thisYear, year).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
        <option value={OLDER}>{t('older')}</option>
      </select>
      <Icon sign="chevron" size={14} className="pointer-events-none absolute right-1.5 text-ink-2" />
    </span>
  );
}

function refusalOf(text: string, thisYear: number): FieldError | null {
  return whenRefusal(text, { precision: 'year', earliest: OLDEST_YEAR, latest: thisYear });
}
