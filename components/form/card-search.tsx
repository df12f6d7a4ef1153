'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { LiveText } from '@/components/ui/live-text';
import { FieldFrame, INPUT_CLASS } from './field-frame';
import type { CardSearched } from './use-card-search';

interface CardSearchProps {
  readonly label: string;
  /** Of `useCardSearch`; null while only the first cards stand there. */
  readonly search: CardSearched | null;
}

/** Narrows the cards of a question while one types; it is no answer of the form, and Enter sends nothing. */
export function CardSearch({ label, search }: CardSearchProps) {
  const t = useTranslations('shell.form');
  const id = useId();
  if (search === null) return null;
  const { field, typed, setTyped, found } = search;
  return (
    <>
      <FieldFrame id={id} label={label} className="mb-2">
        <div className="relative">
          <Icon sign="search" size={17} className="pointer-events-none absolute top-[15px] left-3.5 text-ink-2" />
          <input
            ref={field}
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            className={`${INPUT_CLASS} min-h-12 pl-[42px]`}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
      </FieldFrame>
      <p role="status" className="text-ink-2 text-s leading-snug not-empty:mb-2">
        {found === 0 && <LiveText>{t('noCard', { typed: typed.trim() })}</LiveText>}
      </p>
    </>
  );
}
