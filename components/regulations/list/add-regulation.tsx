'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DialogButton } from '../dialog-button';

/** A new regulation begins with its name and an empty draft. */
export function AddRegulation({ slug }: { readonly slug: string }) {
  const t = useTranslations('regulations.add');
  const locale = useLocale();
  const router = useRouter();
  return (
    <DialogButton look="primary" label={t('open')} load={() => import('./add-dialog').then(({ AddDialog }) => AddDialog)}>
      {(AddDialog, close) => (
        <AddDialog slug={slug} onClose={close} onDone={(id) => router.push(`/${locale}/m/${slug}/grants/regulations/${id}`)} />
      )}
    </DialogButton>
  );
}
