'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { restorePartnershipAction } from '@/lib/domain/partnerships/actions';

/** Puts a withdrawn tie back. */
export function RestorePartnership({ slug, id }: { readonly slug: string; readonly id: string }) {
  const t = useTranslations('partnerships.withdrawing');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const restore = () =>
    press(
      () => restorePartnershipAction(slug, { id }),
      () => router.refresh(),
    );
  return (
    <div className="mt-2.5">
      <ButtonTroubleLine trouble={trouble} />
      <Button size="small" onClick={restore} aria-disabled={pending || undefined}>
        {t('restore')}
      </Button>
    </div>
  );
}
