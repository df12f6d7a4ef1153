import type { ListedMeeting, Obstacle } from '@/lib/domain/reciprocity/queries';

/** A meeting of a ledger, for tests: of each a test says what differs. */
export const aMeeting = (id: string, more: Partial<ListedMeeting> = {}): ListedMeeting => ({
  id,
  title: `Werkbezoek ${id}`,
  kind: 'werkbezoek',
  status: 'done',
  cause: null,
  firstDay: '2026-03-16',
  lastDay: '2026-03-20',
  precision: 'day',
  setting: 'at_partner',
  place: null,
  municipality: 'Roeselare',
  alsoThere: [],
  people: [],
  lessons: [],
  ...more,
});

/** The same on one day. */
export const on = (day: string): Pick<ListedMeeting, 'firstDay' | 'lastDay' | 'precision'> => ({
  firstDay: day,
  lastDay: day,
  precision: 'day',
});

/** A circumstance of a ledger, for tests. */
export const anObstacle = (name: string, fromDate: string, untilDate: string | null = null): Obstacle => ({
  id: name,
  name,
  fromDate,
  untilDate,
  remark: '',
});
