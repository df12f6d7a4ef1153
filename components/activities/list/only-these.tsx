import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import { formatMonth } from '@/lib/platform/i18n/format';
import type { ActivityAsked } from './asked';

interface OnlyTheseProps {
  readonly asked: ActivityAsked;
}

/** By what the list is narrowed that no field of its filters shows, and the way back: to a month, or to what still asks something. */
export function OnlyThese({ asked: { isOpen, month, addressWith } }: OnlyTheseProps) {
  const t = useTranslations('activities.filter');
  const locale = useLocale() as Locale;
  if (month === null && !isOpen) return null;
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-3 text-s">
      {isOpen || month === null ? t('open') : t('month', { month: formatMonth(month, locale) })}{' '}
      <Link href={addressWith(isOpen ? { open: '', month: '' } : { month: '' })} className="max-wide:py-2.5">
        {t(isOpen ? 'byYear' : 'allMonths')}
      </Link>
    </p>
  );
}
