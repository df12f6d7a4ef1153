'use client';

import { useTranslations } from 'next-intl';
import { useReadAgain } from '@/components/form/use-read-again';
import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { DialogButton } from '../dialog-button';

export interface AdoptVersionProps {
  readonly slug: string;
  readonly version: Pick<RegulationVersion, 'id' | 'no'>;
  /** What was adopted, to say which version ends where this one begins. */
  readonly adopted: readonly Pick<RegulationVersion, 'no' | 'state' | 'inForceFrom' | 'inForceUntil'>[];
  readonly lastYear: number;
}

/** The council adopted the draft: its decision is noted. */
export function AdoptVersion(props: AdoptVersionProps) {
  const t = useTranslations('regulations.adopt');
  const { readAgain } = useReadAgain();
  return (
    <DialogButton look="primary" label={t('open')} load={() => import('./adopt-dialog').then(({ AdoptDialog }) => AdoptDialog)}>
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
