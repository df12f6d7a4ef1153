'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import type { Call } from '@/lib/domain/calls/queries/page';

interface CallFootProps {
  readonly slug: string;
  readonly call: Call;
}

/** Quietly at the foot: a draft is thrown away, a published call withdrawn. */
export function CallFoot({ slug, call }: CallFootProps) {
  const t = useTranslations('calls');
  const locale = useLocale();
  const router = useRouter();
  if (call.state === 'draft') {
    return (
      <FootDialog
        question={t('discard.question')}
        open={t('discard.open')}
        load={() => import('./discard-dialog').then(({ DiscardDialog }) => DiscardDialog)}
      >
        {(Loaded, close) => <Loaded slug={slug} call={call} onClose={close} onDone={() => router.push(`/${locale}/m/${slug}/grants`)} />}
      </FootDialog>
    );
  }
  return (
    <FootDialog
      question={t('withdraw.question')}
      open={t('withdraw.open')}
      load={() => import('./withdraw-call-dialog').then(({ WithdrawCallDialog }) => WithdrawCallDialog)}
    >
      {(Loaded, close) => (
        <Loaded
          slug={slug}
          call={call}
          onClose={close}
          onDone={() => {
            close();
            router.refresh();
          }}
        />
      )}
    </FootDialog>
  );
}
