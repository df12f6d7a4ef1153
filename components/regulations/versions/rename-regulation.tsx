'use client';

import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import { useReadAgain } from '@/components/form/use-read-again';

export interface RenameRegulationProps {
  readonly slug: string;
  readonly regulation: { readonly id: string; readonly name: string };
}

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
