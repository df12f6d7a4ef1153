import { type ActivitySet, hasTravellers, type Setting } from '../rules';

/** An activity as far as it says what stands on its page. */
interface Told {
  /** Of its kind. */
  readonly isTrip: boolean;
  readonly setting: Setting;
  readonly choices: readonly { readonly set: string }[];
  readonly sessions: readonly unknown[];
  /** Somebody said that there are none. */
  readonly hasNoSessions: boolean;
  readonly lessons: readonly unknown[];
}

/** To what it belongs always says something and stands outside what is folded; these say more, and need not. */
const SAYS_MORE: readonly string[] = ['themes', 'sdgs', 'departments', 'support'] satisfies ActivitySet[];

/**
 * How what not every activity needs stands on its page. Of a trip it is spread out. At home or online, where a date and a number are enough,
 * it is folded, and open as soon as any of it is filled in: nobody has to guess where it is. `costs` are those that whoever looks reads.
 */
export function moreOf(activity: Told, costs: readonly unknown[]): 'spread' | 'open' | 'folded' {
  if (hasTravellers(activity)) return 'spread';
  const { choices, sessions, hasNoSessions, lessons } = activity;
  const isFilledIn =
    hasNoSessions || sessions.length + lessons.length + costs.length > 0 || choices.some(({ set }) => SAYS_MORE.includes(set));
  return isFilledIn ? 'open' : 'folded';
}
