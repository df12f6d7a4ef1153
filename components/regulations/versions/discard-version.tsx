'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';

export interface DiscardVersionProps {
  readonly slug: string;
  readonly version: { readonly id: string; readonly no: number };
  /** The draft as it is seen: the marks of its text and of its choices. */
  readonly seen: { readonly text: string; readonly switches: string };
  readonly regulationId: string;
  /** Nothing else is left of the regulation. */
  readonly isOnly: boolean;
}

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
