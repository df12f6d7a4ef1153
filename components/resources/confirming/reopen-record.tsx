'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';

interface ReopenRecordProps {
  readonly slug: string;
  readonly recordId: string;
  readonly what: string;
}

/** Opens one confirmed year of one subject again, with a reason. */
export function ReopenRecord({ slug, recordId, what }: ReopenRecordProps) {
  const t = useTranslations('resources.form');
  const router = useRouter();
  const dialog = useLoaded(() => import('./reopen-dialog').then(({ ReopenDialog }) => ReopenDialog));
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
          dialog.ask();
        }}
      >
        {t('reopen')}
      </Button>
      <NotLoadedLine failed={dialog.failed} />
      {open && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          recordId={recordId}
          what={what}
          onClose={close}
          onDone={() => {
            close();
            router.refresh();
          }}
        />
      )}
    </>
  );
}
