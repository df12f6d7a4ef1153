import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { OpenQuestion } from '@/lib/domain/activities/queries/overview';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod, formatWhen } from '@/lib/platform/i18n/when';

/** What is asked of an activity, in words: did it take place, and of a trip, is there a follow-up? With the page where it is answered. */
export function useQuestionWords(slug: string) {
  const t = useTranslations('activities.questions');
  const locale = useLocale() as Locale;
  return (question: OpenQuestion) => {
    const { id, title, status } = question;
    const isPlanned = status === 'planned';
    const period = periodOf(question);
    const when = period === null ? '' : isPlanned ? formatPeriod(period, locale) : formatWhen(period.until ?? period.from, locale);
    const answer = t(isPlanned ? 'answer' : 'note');
    return {
      page: `/m/${slug}/activities/${id}` as const,
      asked: t(isPlanned ? 'took' : 'followUp'),
      /** When it was, after its title. */
      when: t(isPlanned ? 'tookWhen' : 'followUpWhen', { when }),
      answer,
      /** The same for who hears the button among others. */
      answerOf: `${answer}: ${title}`,
    };
  };
}
