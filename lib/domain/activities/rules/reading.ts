import { type Locale, NUMBER_SIGNS } from '../../access/rules';
import { PEOPLE_MAX } from '../rules';

/** Longer than an hour or a number of people is written. */
export const BRIEF_MAX = 20;

/** An hour of the day as people write it (`14.30`, `14:30`, `14u30`, `9 u`), as `HH:MM`; null for anything else. */
export function readHour(typed: string): string | null {
  const [, hour = '', minutes = '00'] = /^(\d{1,2})(?: ?[.:uh] ?(\d{2})?)? ?(?:u\.?|h)?$/i.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minutes) > 59) return null;
  return `${hour.padStart(2, '0')}:${minutes}`;
}

/**
 * How many people, as people write it in their language (`14`, `1 200`, in Dutch `1.200`, in English `1,200`); null for what is no number
 * from 0 to `PEOPLE_MAX`. The sign that groups thousands in the other language is a decimal one here: nobody knows what it means.
 */
export function readPeople(typed: string, locale: Locale): number | null {
  const [group] = NUMBER_SIGNS[locale];
  if (!new RegExp(`^\\d{1,7}$|^\\d{1,3}(?:(?:\\s\\d{3})+|(?:\\${group}\\d{3})+)$`).test(typed)) return null;
  const people = Number(typed.replace(/\D/g, ''));
  return people <= PEOPLE_MAX ? people : null;
}
