'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useCreationKey } from '@/components/form/use-creation-key';
import { Button } from '@/components/ui/button';
import { startVersionAction } from '@/lib/domain/regulations/actions';

/** Begins a draft as what was adopted last, and opens it. */
export function StartVersion({ slug, regulationId }: { readonly slug: string; readonly regulationId: string }) {
  const t = useTranslations('regulations.page');
  const locale = useLocale();
  const router = useRouter();
  const key = useCreationKey();
  const { pending, trouble, press } = useActionButton();
  const start = () =>
    press(
      () => startVersionAction(slug, { regulationId }, key.keyOf(regulationId)),
      ({ no }) => router.push(`/${locale}/m/${slug}/grants/regulations/${regulationId}?version=${no}`),
    );
  return (
    <div>
      <TroubleLine trouble={trouble} />
      <Button look="primary" aria-disabled={pending || undefined} onClick={start}>
        {t('start')}
      </Button>
    </div>
  );
}
