import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { ActivityYear } from '@/lib/domain/activities/queries/overview';
import { useQuestionWords } from './question-words';

interface OpenQuestionsProps {
  readonly slug: string;
  readonly open: ActivityYear['open'];
  /** The list of all of them. */
  readonly all: `/${string}`;
  /** May whoever looks answer them? */
  readonly answers: boolean;
}

/** What is still to be said: of what was planned whether it took place, of a trip whether there is a follow-up. Nothing while all is said. */
export function OpenQuestions({ slug, open, all, answers }: OpenQuestionsProps) {
  const t = useTranslations('activities.questions');
  const wordsOf = useQuestionWords(slug);
  const [first] = open;
  if (first === undefined) return null;
  const more = first.total - open.length;
  return (
    <Sheet title={t('title', { count: first.total })} className="mb-4 wide:mb-6">
      <ul className="divide-y divide-line">
        {open.map((activity) => {
          const { id, title } = activity;
          const { page, asked, when, answer, answerOf } = wordsOf(activity);
          return (
            <li
              key={id}
              className="grid grid-cols-[24px_minmax(0,1fr)] items-center gap-x-3.5 gap-y-2 py-2.5 wide:grid-cols-[24px_minmax(0,1fr)_auto]"
            >
              <Icon sign="balloon" size={22} className="self-start text-discuss" />
              <div className="min-w-0">
                <p className="font-semibold">{asked}</p>
                <p className="text-ink-2 text-s">
                  <Link href={page} className="[overflow-wrap:anywhere]">
                    {title}
                  </Link>
                  {'. '}
                  {when}
                </p>
              </div>
              {answers && (
                <div className="max-wide:col-start-2">
                  <ButtonLink size="small" href={page} aria-label={answerOf}>
                    {answer}
                  </ButtonLink>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Link href={all} className="mt-2 inline-block text-s max-wide:py-2.5">
          {t('more', { count: more })}
        </Link>
      )}
    </Sheet>
  );
}
