import { expect, test } from 'vitest';
import { lessonsByYear, type Taught } from './lessons';

const taught = (lastDay: string | null, lessons: Taught['lessons'], status: Taught['status'] = 'done'): Taught => ({
  ...{ status, lastDay, lessons },
});
const lesson = (id: string, side: 'ours' | 'theirs') => ({ id, side, lesson: `inzicht ${id}` });

test('what was learned stands by year and side, the latest first, with the activity of which it was', () => {
  const [old, latest] = [taught('2024-04-15', [lesson('a', 'theirs')]), taught('2026-03-16', [lesson('b', 'ours'), lesson('c', 'theirs')])];
  const years = lessonsByYear([old, latest, taught('2025-06-02', [])]);
  expect(years.map(({ year }) => year)).toEqual([2026, 2024]);
  expect(years[0]?.sides.ours).toEqual([{ id: 'b', lesson: 'inzicht b', of: latest }]);
  expect(years[0]?.sides.theirs.map(({ id }) => id)).toEqual(['c']);
  expect(years[1]?.sides).toMatchObject({ ours: [], theirs: [{ id: 'a' }] });
});

test('of what did not take place, or not yet, nothing is told', () => {
  const lessons = [lesson('a', 'ours')];
  expect(
    lessonsByYear([taught('2026-03-16', lessons, 'cancelled'), taught('2026-12-01', lessons, 'planned'), taught(null, lessons)]),
  ).toEqual([]);
});
