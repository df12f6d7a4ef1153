import { useLocale, useTranslations } from 'next-intl';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { formatWhen } from '@/lib/platform/i18n/when';

/** A preparation or a follow-up: which, when, and what one did. */
export function SessionLine({ session: { kind, day, what } }: { readonly session: Activity['sessions'][number] }) {
  const t = useTranslations('activities');
  const locale = useLocale();
  return (
    <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
      <span className="inline-block font-semibold first-letter:uppercase">{t(`session.${kind}`)}</span>{' '}
      <span className={day === null ? 'text-ink-2' : ''}>{day === null ? t('sessions.noDay') : formatWhen(day, locale)}</span>
      {what !== '' && <span className="block text-s">{what}</span>}
    </div>
  );
}
