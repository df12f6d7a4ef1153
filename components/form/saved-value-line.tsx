'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { FieldConflict } from './field-conflict';
import type { SavedValueTrouble } from './use-saved-value';

interface SavedValueLineProps {
  readonly saving: boolean;
  readonly saved: boolean;
  readonly trouble: SavedValueTrouble | null;
  readonly retry: () => void;
  readonly resolve: (choice: 'mine' | 'theirs') => void;
  /** How a value reads in a conflict. */
  readonly format: (value: unknown) => string;
}

/** What became of a value that is saved by itself: told to a screen reader when all is well, in sight when it is not. */
export function SavedValueLine({ saving, saved, trouble, retry, resolve, format }: SavedValueLineProps) {
  const t = useTranslations('shell.form');
  return (
    <>
      <span role="status" className="sr-only">
        {saving && trouble === null ? t('saving') : saved ? t('saved') : ''}
      </span>
      {trouble?.kind === 'conflict' && <FieldConflict conflict={trouble.conflict} resolve={resolve} format={format} />}
      {trouble !== null && trouble.kind !== 'conflict' && (
        <Notice
          urgent
          sign="plug"
          title={t(trouble.kind === 'lost' ? 'perhapsNotSaved' : 'notSaved')}
          className="my-1.5"
          action={
            <Button size="small" onClick={retry}>
              {t('retry')}
            </Button>
          }
        >
          {trouble.sentence}
        </Notice>
      )}
    </>
  );
}
