import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { AppealView } from './appeal-props';

/** How one goes against a decision, from which day on. */
export function AppealLine({ view: { fromDate, text, standing } }: { readonly view: AppealView }) {
  const t = useTranslations('regulations.appeal');
  const locale = useLocale();
  return (
    <div className={`min-w-0 flex-1 [overflow-wrap:anywhere] ${standing === 'replaced' ? 'text-ink-2' : ''}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{t('from', { day: formatWhen(fromDate, locale) })}</span>
        <Badge>{t(`standing.${standing}`)}</Badge>
      </p>
      <p className="mt-1 max-w-[44em] whitespace-pre-line">{text}</p>
    </div>
  );
}
