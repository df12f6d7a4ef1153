import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/platform/i18n/format';
import { RestorePartnership } from './restore-partnership';

interface WithdrawnNoticeProps {
  readonly slug: string;
  readonly partnership: { readonly id: string; readonly withdrawnOn: string | null; readonly withdrawnReason: string };
  readonly mayRestore: boolean;
}

/** On top of a tie that was withdrawn: when and why, and the way back for who may. Nothing on any other tie. */
export function WithdrawnNotice({ slug, partnership: { id, withdrawnOn, withdrawnReason }, mayRestore }: WithdrawnNoticeProps) {
  const t = useTranslations('partnerships.withdrawing');
  const locale = useLocale();
  const { withdrawing } = useMessages().partnerships;
  if (withdrawnOn === null) return null;
  return (
    <Notice title={t('noticeTitle', { day: formatDay(withdrawnOn, locale) })} className="mb-4 wide:mb-6">
      {t('notice', { reason: withdrawnReason })}
      <span className="block">{t('noticeWho')}</span>
      {mayRestore && (
        <FormWords own={{ partnerships: { withdrawing } }}>
          <RestorePartnership slug={slug} id={id} />
        </FormWords>
      )}
    </Notice>
  );
}
