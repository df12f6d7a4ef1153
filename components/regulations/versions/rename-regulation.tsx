'use client';

import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import { useReadAgain } from '@/components/form/use-read-again';
import type { RenameRegulationProps } from './version-props';

/** Another name for the regulation, in all its versions. */
export function RenameRegulation({ slug, regulation }: RenameRegulationProps) {
  const t = useTranslations('regulations.rename');
  const { readAgain } = useReadAgain();
  return (
    <FootDialog question={t('question')} open={t('open')} load={() => import('./rename-dialog').then(({ RenameDialog }) => RenameDialog)}>
      {(RenameDialog, close) => (
        <RenameDialog
          slug={slug}
          regulation={regulation}
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
