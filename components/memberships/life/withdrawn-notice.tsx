import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Membership } from '@/lib/domain/memberships/queries';
import { formatWhen } from '@/lib/platform/i18n/when';

/** An entry that was withdrawn says so on its page, with the reason; nothing for one that counts. */
export function WithdrawnNotice({ membership: { withdrawnOn, withdrawnReason } }: { readonly membership: Membership }) {
  const t = useTranslations('memberships.page');
  const locale = useLocale();
  if (withdrawnOn === null) return null;
  return (
    <Notice title={t('withdrawnOn', { day: formatWhen(withdrawnOn, locale) })} className="mb-4 whitespace-pre-line wide:mb-6">
      {t('withdrawnWhy', { reason: withdrawnReason })}
    </Notice>
  );
}
