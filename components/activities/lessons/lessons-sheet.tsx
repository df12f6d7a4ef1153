import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { SideColumns } from '@/components/partnerships/side-columns';
import { Sheet } from '@/components/ui/sheet';
import type { Activity, ActivityTexts } from '@/lib/domain/activities/queries/page';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { LessonColumn } from './lesson-column';

interface LessonsSheetProps {
  readonly slug: string;
  readonly activity: Activity;
  /** Null for who does not read the words. */
  readonly texts: ActivityTexts | null;
  readonly edits: boolean;
}

/** What both sides learned, beside each other; who does not read the words reads on which side something was learned. */
export function LessonsSheet({ slug, activity, texts, edits }: LessonsSheetProps) {
  const t = useTranslations('activities.lessons');
  const { activities } = useMessages();
  const words = new Map(texts?.lessons.map(({ id, lesson }) => [id, lesson]));
  const learned = (side: Side) => activity.lessons.filter((each) => each.side === side);
  const told = (side: Side) => learned(side).map(({ id }) => ({ id, lesson: words.get(id) ?? '' }));
  const columns = (
    <SideColumns heading="h3" label={(side) => t(side)}>
      {(side) =>
        edits ? (
          <LessonColumn slug={slug} id={activity.id} side={side} lessons={told(side)} />
        ) : learned(side).length === 0 ? (
          <p className="pt-1.5 text-ink-3">–</p>
        ) : texts === null ? (
          <p className="pt-1.5">{t('number', { count: learned(side).length })}</p>
        ) : (
          <ul className="divide-y divide-line">
            {told(side).map(({ id, lesson }) => (
              <li key={id} className="whitespace-pre-line py-2 [overflow-wrap:anywhere]">
                {lesson}
              </li>
            ))}
          </ul>
        )
      }
    </SideColumns>
  );
  return (
    <Sheet title={t('title')}>
      {edits ? (
        <FormWords refusedBy={['activities']} own={{ activities: { lessons: activities.lessons } }}>
          {columns}
        </FormWords>
      ) : (
        columns
      )}
      {texts === null && activity.lessons.length > 0 && <p className="mt-3 text-ink-2 text-s">{t('unread')}</p>}
    </Sheet>
  );
}
