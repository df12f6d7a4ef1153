import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Sheet } from '@/components/ui/sheet';
import type { ListedMeeting } from '@/lib/domain/reciprocity/queries';
import { LESSON_YEARS_FIRST, lessonsByYear } from '@/lib/domain/reciprocity/rules/lessons';
import { LessonYears } from './lesson-years';
import type { Posts } from './thread-words';

interface LessonsSheetProps extends Posts {
  readonly meetings: readonly ListedMeeting[];
  /** May this reader read what was written? VVSG may not. */
  readonly isRead: boolean;
  /** May this reader note something? */
  readonly notes: boolean;
  /** The municipality, without the language. */
  readonly room: `/${string}`;
}

/** What changed here and there, the latest years first. It is never counted against each other: that would measure who types. */
export function LessonsSheet({ meetings, isRead, notes, room, ours, theirs }: LessonsSheetProps) {
  const t = useTranslations('reciprocity.lessons');
  const years = lessonsByYear(meetings);
  const [first, older] = [years.slice(0, LESSON_YEARS_FIRST), years.slice(LESSON_YEARS_FIRST)];
  const posts = { ours, theirs, room };
  if (years.length === 0)
    return (
      <Sheet title={t('title')}>
        <p className="max-w-measure text-ink-2">{t(isRead ? (notes ? 'nothing' : 'nothingYet') : 'closed')}</p>
      </Sheet>
    );
  return (
    <Sheet title={t('title')}>
      <LessonYears years={first} {...posts} />
      {older.length > 0 && (
        <div className="mt-3">
          <Fold summary={t('older', { count: older.length })}>
            <LessonYears years={older} {...posts} />
          </Fold>
        </div>
      )}
    </Sheet>
  );
}
