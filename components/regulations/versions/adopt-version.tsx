'use client';

import { useTranslations } from 'next-intl';
import { useReadAgain } from '@/components/form/use-read-again';
import { DialogButton } from '../dialog-button';
import type { AdoptVersionProps } from './version-props';

/** The council adopted the draft: its decision is noted. */
export function AdoptVersion(props: AdoptVersionProps) {
  const t = useTranslations('regulations.adopt');
  const { readAgain } = useReadAgain();
  return (
    <DialogButton
      look={props.isReady ? 'primary' : 'secondary'}
      label={t('open')}
      load={() => import('./adopt-dialog').then(({ AdoptDialog }) => AdoptDialog)}
    >
      {(AdoptDialog, close) => (
        <AdoptDialog
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
