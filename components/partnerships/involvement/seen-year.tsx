'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useEarlyEntry } from '@/components/form/use-early-entry';
import { useLoaded } from '@/components/form/use-loaded';
import { Icon } from '@/components/ui/icon';
import { yearsOffered } from '@/lib/domain/partnerships/rules/involvement';

interface SeenYearProps {
  /** The cell it stands in: "scholen, hier". */
  readonly what: string;
  readonly year: number;
  readonly thisYear: number;
  readonly choose: (year: number) => void;
}

const OLDER = 'older';

/** The year in which a group was last seen: one of the last ten from a list, an older one typed. */
export function SeenYear({ what, year, thisYear, choose }: SeenYearProps) {
  const t = useTranslations('partnerships.involvement');
  const [typing, setTyping] = useState(false);
  const older = useLoaded(() => import('./older-year').then(({ OlderYear }) => OlderYear));
  const list = useEarlyEntry<HTMLSelectElement>(String(year), ({ value }) => pick(value));

  function back() {
    setTyping(false);
    requestAnimationFrame(() => list.current?.focus());
  }

  function pick(value: string) {
    if (value !== OLDER) return choose(Number(value));
    setTyping(true);
    older.ask();
  }

  if (typing && older.Loaded !== null) return <older.Loaded what={what} thisYear={thisYear} choose={choose} onClose={back} />;
  return (
    <span className="relative inline-flex items-center">
      <select
        ref={list}
        aria-label={t('seenWhat', { what })}
        autoComplete="off"
        value={year}
        onChange={({ target }) => pick(target.value)}
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
      <NotLoadedLine failed={older.failed} />
    </span>
  );
}
