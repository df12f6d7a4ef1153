import { yearOf } from '../../calendar/rules';
import { holdsOn } from '../rules';

interface Role {
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly partnership: { readonly id: string; readonly withdrawnOn: string | null };
}

/** In how many partnerships somebody has a role today, and since which year; no year where one of those is not known. Withdrawn ones do not count. */
export function takingPart(roles: readonly Role[], today: string): { readonly count: number; readonly since: number | null } {
  const held = roles.filter(
    (role) => role.partnership.withdrawnOn === null && holdsOn(role, today) && (role.fromDate === null || role.fromDate <= today),
  );
  const years = held.flatMap(({ fromDate }) => (fromDate === null ? [] : [yearOf(fromDate)]));
  return {
    count: new Set(held.map(({ partnership }) => partnership.id)).size,
    since: held.length > 0 && years.length === held.length ? Math.min(...years) : null,
  };
}
