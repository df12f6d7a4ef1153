'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useReadAgain } from '@/components/form/use-read-again';
import type { Locale } from '@/lib/domain/access/rules';
import { recordYearAction } from '@/lib/domain/resources/actions';
import { readAmount, readFte } from '@/lib/domain/resources/rules/reading';
import type { Subject } from '@/lib/domain/resources/rules/records';
import type { KeptCells } from '@/lib/domain/resources/rules/year-form';
import { CellStore } from './cell-store';

/** Which record it is. */
export interface RecordAddress {
  readonly slug: string;
  readonly subject: Subject;
  readonly year: number;
  /** The NIS code of a predecessor in whose name it is recorded; null for the municipality itself. */
  readonly originNis: string | null;
}

/** The cells of one record: read in the language of the page, saved as one leaves them; the page is read again once all is quiet. */
export function useCells({ slug, ...of }: RecordAddress, { values, version }: KeptCells) {
  const { reading, readAgain } = useReadAgain();
  const locale = useLocale() as Locale;
  const [store] = useState(
    () =>
      new CellStore(
        { values, version },
        {
          read: ({ line }, typed) => (line === null ? readFte(typed) : readAmount(typed, locale)),
          save: (cells) => recordYearAction(slug, { ...of, cells }),
          onQuiet: readAgain,
        },
      ),
  );
  const cells = useSyncExternalStore(store.subscribe, store.cells, store.cells);

  useEffect(() => () => store.leaveAll(), [store]);

  // While it is being read again, it may be from before a save of which no answer came: then no count tells.
  useEffect(() => {
    if (!reading) store.take({ values, version });
  }, [store, values, version, reading]);

  return { store, cells };
}
