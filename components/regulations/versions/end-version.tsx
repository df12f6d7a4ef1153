'use client';

import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import { useReadAgain } from '@/components/form/use-read-again';
import type { EndVersionProps } from './version-props';

/** The last day of what was adopted, noted or put right. */
export function EndVersion(props: EndVersionProps) {
  const t = useTranslations('regulations.end');
  const { readAgain } = useReadAgain();
  return (
    <FootDialog question={t('question')} open={t('open')} load={() => import('./end-dialog').then(({ EndDialog }) => EndDialog)}>
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
    </FootDialog>
  );
}
