'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';

interface RemovePartnerProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly name: string };
}

/** A partner that was added by mistake is taken away again, after a second question. */
export function RemovePartner({ slug, partner }: RemovePartnerProps) {
  const t = useTranslations('partners.remove');
  const locale = useLocale();
  const router = useRouter();
  return (
    <FootDialog question={t('question')} open={t('open')} load={() => import('./remove-dialog').then(({ RemoveDialog }) => RemoveDialog)}>
      {(Loaded, close) => (
        <Loaded slug={slug} partner={partner} onClose={close} onDone={() => router.push(`/${locale}/m/${slug}/partners`)} />
      )}
    </FootDialog>
  );
}
