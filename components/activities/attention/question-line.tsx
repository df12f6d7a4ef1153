import { useQuestionWords } from '@/components/activities/list/question-words';
import { AttentionItem } from '@/components/guidance/attention/attention-item';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { OpenQuestion } from '@/lib/domain/activities/queries/overview';

interface QuestionLineProps {
  readonly slug: string;
  readonly question: OpenQuestion;
  /** May whoever looks answer it? */
  readonly answers: boolean;
}

/** What is still to be said of one activity, among what asks for attention: did it take place, and of a trip, is there a follow-up? */
export function QuestionLine({ slug, question, answers }: QuestionLineProps) {
  const { page, asked, when, answer, answerOf } = useQuestionWords(slug)(question);
  return (
    <AttentionItem
      sign={<Icon sign="balloon" size={20} className="text-discuss" />}
      title={asked}
      action={
        answers && (
          <ButtonLink size="small" href={page} aria-label={answerOf}>
            {answer}
          </ButtonLink>
        )
      }
    >
      <Link href={page} className="[overflow-wrap:anywhere]">
        {question.title}
      </Link>
      {'. '}
      {when}
    </AttentionItem>
  );
}
