'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { TextButton } from '@/components/ui/text-button';

interface RemovePartnerProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly name: string };
}

/** Quietly at the foot: a partner that was added by mistake is taken away again, after a second question. */
export function RemovePartner({ slug, partner }: RemovePartnerProps) {
  const t = useTranslations('partners.remove');
  const locale = useLocale();
  const router = useRouter();
  const dialog = useLoaded(() => import('./remove-dialog').then(({ RemoveDialog }) => RemoveDialog));
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="mt-8 text-ink-2 text-s print:hidden">
        {t('question')}{' '}
        <TextButton
          onClick={() => {
            setOpen(true);
            dialog.ask();
          }}
        >
          {t('open')}
        </TextButton>
      </p>
      <NotLoadedLine failed={dialog.failed} />
      {isOpen && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          partner={partner}
          onClose={() => setOpen(false)}
          onDone={() => router.push(`/${locale}/m/${slug}/partners`)}
        />
      )}
    </>
  );
}
