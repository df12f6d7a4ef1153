import type { ActivityStatus } from '../../activities/rules';
import { yearOf } from '../../calendar/rules';
import type { Side } from '../../partnerships/rules/facts';

/** An activity with what was learned of it. */
export interface Taught {
  readonly status: ActivityStatus;
  readonly lastDay: string | null;
  readonly lessons: readonly { readonly id: string; readonly side: Side; readonly lesson: string }[];
}

/** What was learned in one year, here and there, each with the activity of which it was. */
export interface LessonYear<T extends Taught = Taught> {
  readonly year: number;
  readonly sides: Readonly<Record<Side, readonly { readonly id: string; readonly lesson: string; readonly of: T }[]>>;
}

/** So many of the latest years with something learned are shown first. */
export const LESSON_YEARS_FIRST = 3;

/** What was learned of what took place, the latest first. Years in which nothing was noted are left out: it says nothing about them. */
export function lessonsByYear<T extends Taught>(taught: readonly T[]): LessonYear<T>[] {
  const latest = taught
    .filter(({ status, lastDay, lessons }) => status === 'done' && lastDay !== null && lessons.length > 0)
    .sort((one, other) => ((one.lastDay ?? '') < (other.lastDay ?? '') ? 1 : -1));
  const years = new Set(latest.map(({ lastDay }) => yearOf(lastDay ?? '')));
  return [...years].map((year) => {
    const own = latest.filter(({ lastDay }) => yearOf(lastDay) === year);
    const of = (side: Side) =>
      own.flatMap((each) => each.lessons.filter((lesson) => lesson.side === side).map(({ id, lesson }) => ({ id, lesson, of: each })));
    return { year, sides: { ours: of('ours'), theirs: of('theirs') } };
  });
}
