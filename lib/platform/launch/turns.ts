import { type Limit, TIMES, tally } from './limits';

/** One request's turn to be answered. */
export interface Turn {
  /** True as soon as there is room, false when there was none in time. */
  readonly hasCome: Promise<boolean>;
  /** Leaves, whether it waits or is being answered. Called again it does nothing. */
  end(): void;
}

interface Waiter {
  readonly who: string;
  readonly settle: (hasCome: boolean) => void;
}

/** Hands out `room` turns; beyond them so many wait, the first of a caller first and no longer than `ms`. */
export function turns(room: Limit, waiting: Limit, ms: number = TIMES.turn): { ask(who: string): Turn } {
  const [taken, line] = [tally(room), tally(waiting)];
  const waiters = new Set<Waiter>();

  function leave(who: string): void {
    taken.give(who, 1);
    for (const waiter of waiters) {
      if (!taken.take(waiter.who, 1)) continue;
      waiter.settle(true);
      return;
    }
  }

  function ask(who: string): Turn {
    let state: 'waits' | 'holds' | 'ended' = taken.take(who, 1) ? 'holds' : 'ended';
    let settle = (_hasCome: boolean): void => {};
    const end = () => {
      const before = state;
      state = 'ended';
      if (before === 'waits') settle(false);
      if (before === 'holds') leave(who);
    };
    if (state === 'holds' || !line.take(who, 1)) return { hasCome: Promise.resolve(state === 'holds'), end };
    state = 'waits';
    const hasCome = new Promise<boolean>((resolve) => {
      settle = (comes) => {
        clearTimeout(timer);
        waiters.delete(waiter);
        line.give(who, 1);
        state = comes ? 'holds' : 'ended';
        resolve(comes);
      };
      const waiter: Waiter = { who, settle };
      const timer = setTimeout(() => settle(false), ms);
      waiters.add(waiter);
    });
    return { hasCome, end };
  }

  return { ask };
}
