import { useLocale, useTranslations } from 'next-intl';
import { holdsOn } from '@/lib/domain/partners/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

interface RoleLastingProps {
  readonly role: { readonly fromDate: string | null; readonly untilDate: string | null };
  readonly today: string;
}

/** Since when and until when a partner does something in a partnership; nothing where nobody said. */
export function RoleLasting({ role, today }: RoleLastingProps) {
  const t = useTranslations('partners.does');
  const locale = useLocale();
  const { fromDate, untilDate } = role;
  if (fromDate === null && untilDate === null) return null;
  const known = fromDate === null ? 'until' : untilDate === null ? 'from' : 'period';
  const tense = !holdsOn(role, today) ? 'ended' : fromDate !== null && fromDate > today ? 'coming' : 'now';
  const written = (day: string | null) => (day === null ? '' : formatWhen(day, locale));
  return <p className="text-s">{t(`lasts.${known}`, { tense, from: written(fromDate), until: written(untilDate) })}</p>;
}
