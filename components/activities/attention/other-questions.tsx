import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { OpenQuestion } from '@/lib/domain/activities/queries/overview';

interface OtherQuestionsProps {
  readonly slug: string;
  /** Those that are shown; each says how many there are. */
  readonly questions: readonly OpenQuestion[];
}

/** The way to all that is still to be said of activities, beside what is shown of it. */
export function OtherQuestions({ slug, questions }: OtherQuestionsProps) {
  const t = useTranslations('activities.questions');
  return (
    <Link href={`/m/${slug}/activities?open=yes`} className="inline-block max-wide:py-2.5">
      {t('others', { count: (questions[0]?.total ?? 0) - questions.length })}
    </Link>
  );
}
