'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import type { DiscardVersionProps } from './version-props';

/** A draft is taken away, after a second question. */
export function DiscardVersion(props: DiscardVersionProps) {
  const t = useTranslations('regulations.discard');
  const locale = useLocale();
  const router = useRouter();
  const { slug, regulationId, isOnly } = props;
  const list = `/${locale}/m/${slug}/grants/regulations`;
  return (
    <FootDialog
      question={t('question')}
      open={t('open')}
      load={() => import('./discard-dialog').then(({ DiscardDialog }) => DiscardDialog)}
    >
      {(DiscardDialog, close) => (
        <DiscardDialog {...props} onClose={close} onDone={() => router.push(isOnly ? list : `${list}/${regulationId}`)} />
      )}
    </FootDialog>
  );
}
