import { drawnMark } from '@/components/activities/ribbon/drawn-mark';
import { markDye } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import { type CalendarPiece, type CalendarWeek, weeksOf } from '@/lib/domain/activities/rules/month';
import { isOneDay, lanesOfOne } from '@/lib/domain/activities/rules/ribbon';

interface MonthDrawing {
  readonly activities: readonly DrawnActivity[];
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The days of the week in a few letters, Monday first. */
  readonly weekdays: readonly string[];
}

/** A month from Monday to Sunday, with what happens on its days. Who does not see it reads the list under it. */
export function monthDrawing({ activities, year, month, today, weekdays }: MonthDrawing): Markup {
  return markup`<div class="calendar-week calendar-head">${weekdays.map((day) => markup`<span>${day}</span>`)}</div>
    ${weeksOf(activities, year, month).map((week) => weekRow(week, today))}`;
}

function weekRow({ days, pieces }: CalendarWeek<DrawnActivity>, today: string): Markup {
  const slots = Math.max(1, ...pieces.map(({ slot }) => slot + 1));
  const numbers = days.map(({ day, isOfMonth }) => {
    const look = [day === today ? 'is-today' : '', isOfMonth ? '' : 'is-other'].filter((each) => each !== '').join(' ');
    return markup`<span class="${look}">${Number(day.slice(-2))}</span>`;
  });
  return markup`<div class="calendar-week" style="--slots:${slots}">${numbers}${pieces.map(piece)}</div>`;
}

function piece({ activity, from, days, slot, begins, ends }: CalendarPiece<DrawnActivity>): Markup {
  const mark = lanesOfOne(activity)[0]?.mark ?? { shape: '', colour: '' };
  const isSign = isOneDay(activity) || activity.status === 'cancelled';
  const look = `calendar-piece is-${activity.status}${isSign ? ' is-sign' : ''}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`;
  const place = markup`grid-column:${from + 1}/span ${days};grid-row:${slot + 2};--dye:${markDye(mark)}`;
  return markup`<i class="${look}" style="${place}">${begins || isSign ? drawnMark(mark, activity.status) : null}</i>`;
}
