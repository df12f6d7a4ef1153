'use client';

import { useTranslations } from 'next-intl';
import { ConflictNote } from '@/components/ui/conflict-note';
import type { Conflict } from '@/lib/platform/result';

interface FieldConflictProps {
  readonly conflict: Conflict | undefined;
  readonly resolve: (choice: 'mine' | 'theirs') => void;
  /** How a value of this field reads; as it is when left out. */
  readonly format?: ((value: unknown) => string) | undefined;
}

/** Both values of a field that two people changed, with the words of every form. */
export function FieldConflict({ conflict, resolve, format = plain }: FieldConflictProps) {
  const t = useTranslations('shell.form');
  if (conflict === undefined) return null;
  return (
    <ConflictNote
      words={{
        title: t('conflict'),
        theirs: t('theirs'),
        yours: t('yours'),
        keepMine: t('keepMine'),
        takeTheirs: t('takeTheirs'),
        empty: t('empty'),
      }}
      theirs={format(conflict.theirs)}
      yours={format(conflict.yours)}
      onKeepMine={() => resolve('mine')}
      onTakeTheirs={() => resolve('theirs')}
    />
  );
}

function plain(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
