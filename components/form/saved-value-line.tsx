'use client';

import { useTranslations } from 'next-intl';
import type { Conflict } from '@/lib/platform/result';
import { FieldConflict } from './field-conflict';
import type { Trouble } from './trouble';
import { TroubleLine } from './trouble-line';

interface SavedValueLineProps {
  readonly saving: boolean;
  readonly saved: boolean;
  readonly trouble: Trouble | null;
  readonly conflict: Conflict | undefined;
  readonly retry: () => void;
  readonly resolve: (choice: 'mine' | 'theirs') => void;
  /** How a value reads in a conflict. */
  readonly format: (value: unknown) => string;
}

/** What became of a value that is saved by itself: told to a screen reader when all is well, in sight when it is not. */
export function SavedValueLine({ saving, saved, trouble, conflict, retry, resolve, format }: SavedValueLineProps) {
  const t = useTranslations('shell.form');
  return (
    <>
      <span role="status" className="sr-only">
        {saving && trouble === null ? t('saving') : saved ? t('saved') : ''}
      </span>
      <FieldConflict conflict={conflict} resolve={resolve} format={format} />
      <TroubleLine trouble={trouble} retry={retry} className="my-1.5" />
    </>
  );
}
