import { useTranslations } from 'next-intl';
import type { OpenSection } from '@/lib/domain/guidance/rules/summary';

const sum = (open: readonly OpenSection[], of: 'answers' | 'guidelines') => open.reduce((all, section) => all + section[of], 0);

/** What answers bring, in words. Reads `guidance.completeness`. */
export function useAnswerWords() {
  const t = useTranslations('guidance');
  const answers = (open: readonly OpenSection[]) => t('completeness.answers', { count: sum(open, 'answers') });
  const guidelines = (open: readonly OpenSection[]) => t('completeness.guidelines', { count: sum(open, 'guidelines') });
  return {
    /** "drie antwoorden, vier richtlijnen" */
    brings: (open: readonly OpenSection[]) => t('completeness.brings', { answers: answers(open), guidelines: guidelines(open) }),
    /** "Vul Wie meedoet in; dan is nog één richtlijn beantwoord." */
    next: (section: OpenSection) =>
      t('completeness.next', {
        more: section.guidelines,
        section: t(`sectionIn.${section.section}`),
      }),
  };
}
