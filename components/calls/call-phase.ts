import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import { type CallDays, callPhase } from '@/lib/domain/calls/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

/** Where a call stands today, in words: "open", and since or until when. */
export function useCallWords(today: string) {
  const t = useTranslations('calls');
  const locale = useLocale() as Locale;
  return (call: CallDays) => {
    const phase = callPhase(call, today);
    const closes = call.closesOn === null ? 'none' : formatWhen(call.closesOn, locale);
    return { phase, word: t(`phase.${phase}`), when: t(`when.${phase}`, { opens: formatWhen(call.opensOn, locale), closes }) };
  };
}
