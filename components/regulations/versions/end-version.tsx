'use client';

import { useTranslations } from 'next-intl';
import { useReadAgain } from '@/components/form/use-read-again';
import { DialogButton } from '../dialog-button';
import type { EndVersionProps } from './version-props';

/** The last day of what was adopted, noted or put right. */
export function EndVersion(props: EndVersionProps) {
  const t = useTranslations('regulations.end');
  const { readAgain } = useReadAgain();
  return (
    <DialogButton size="small" label={t('open')} load={() => import('./end-dialog').then(({ EndDialog }) => EndDialog)}>
      {(EndDialog, close) => (
        <EndDialog
          {...props}
          onClose={close}
          onDone={() => {
            close();
            readAgain();
          }}
        />
      )}
    </DialogButton>
  );
}
