import type { Sql } from 'postgres';
import { endNow, takePulse } from './pulse';

/** Why nobody worked, in the manner of the driver's own codes. */
type NoAnswerCode = 'DATABASE_AWAY' | 'DATABASE_BUSY' | 'DATABASE_LATE';

/** The database did not answer in time, or is known to be away. What was on its way to be committed may have been. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly code: NoAnswerCode) {
    super(code);
  }
}

/** Runs the work inside a transaction, and so tells the pool how far it came. */
export type Inside = <R>(work: () => Promise<R>) => Promise<R>;

export interface Pool {
  /** Lends a connection to `run`, which opens one transaction on it. Rejects with `NoAnswer`. */
  lend<T>(run: (client: Sql, inside: Inside) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How many transactions run beside each other and how many more wait; how long each waits, begins, lasts, and is waited for in the end. */
export const LIMITS = { connections: 10, waiting: 500, waitingMs: 10_000, beginningMs: 5_000, transactionMs: 60_000, closingMs: 5_000 };

/** A client of one connection; spent when nobody knows in which state that connection is. */
interface Slot {
  readonly client: Sql;
  spent: boolean;
}

interface Waiter {
  readonly take: (slot: Slot) => void;
  readonly refuse: (why: Error) => void;
}

/**
 * Connections that are lent to one transaction each. The driver's own pool queues without an end, waits up to twenty seconds before it
 * connects again, and keeps connections that died in the middle of a statement (porsager/postgres, issues 1154 and 1193). So each
 * connection here is a client of its own, and one that did not end its transaction properly is thrown away.
 * `open` makes such a client; its first statement connects. `tell` hears when the database goes away and when it is back.
 */
export function openPool(
  open: (onclose: () => void) => Sql,
  limits: typeof LIMITS = LIMITS,
  tell: (news: 'away' | 'back') => void = () => {},
): Pool {
  let idle: Slot[] = [];
  let closed = false;
  let free = limits.connections;
  const waiting = new Set<Waiter>();
  const lent = new Map<Slot, (why: Error) => void>();
  const whenEmpty = new Set<() => void>();
  const pulse = takePulse({
    open: () => open(() => {}),
    isWaitedFor: () => free < limits.connections,
    onDoubt: refuseWaiters,
    onBack: () => tell('back'),
    onAway: () => {
      tell('away');
      refuseWaiters();
      const away = new NoAnswer('DATABASE_AWAY');
      for (const cutOff of lent.values()) cutOff(away);
      for (const { client } of idle) endNow(client);
      idle = [];
    },
  });

  function refuseWaiters(): void {
    for (const waiter of waiting) waiter.refuse(new NoAnswer('DATABASE_AWAY'));
  }

  function newSlot(): Slot {
    const slot: Slot = {
      spent: false,
      client: open(() => {
        slot.spent = true;
        idle = idle.filter((each) => each !== slot);
      }),
    };
    return slot;
  }

  async function take(): Promise<Slot> {
    if (closed || pulse.isAway()) throw new NoAnswer('DATABASE_AWAY');
    if (free === 0) return inLine();
    free -= 1;
    return idle.pop() ?? newSlot();
  }

  function inLine(): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (waiting.size >= limits.waiting) return reject(new NoAnswer('DATABASE_BUSY'));
      const leave = () => {
        clearTimeout(timer);
        waiting.delete(waiter);
      };
      const waiter: Waiter = {
        take: (slot) => {
          leave();
          resolve(slot);
        },
        refuse: (why) => {
          leave();
          reject(why);
        },
      };
      const timer = setTimeout(() => waiter.refuse(new NoAnswer('DATABASE_BUSY')), limits.waitingMs);
      waiting.add(waiter);
    });
  }

  function giveBack(slot: Slot): void {
    lent.delete(slot);
    if (slot.spent || closed) endNow(slot.client);
    const [next] = waiting;
    if (next !== undefined) next.take(slot.spent ? newSlot() : slot);
    else {
      free += 1;
      if (!slot.spent && !closed) idle.push(slot);
    }
    if (lent.size === 0) for (const tell of whenEmpty) tell();
  }

  async function lend<T>(run: (client: Sql, inside: Inside) => Promise<T>): Promise<T> {
    const slot = await take();
    pulse.watch();
    let timer: NodeJS.Timeout | undefined;
    let thrown: unknown;
    const cutOff = new Promise<never>((_, reject) => {
      lent.set(slot, reject);
      timer = setTimeout(() => reject(new NoAnswer('DATABASE_LATE')), limits.beginningMs);
    });
    const inside: Inside = async (work) => {
      clearTimeout(timer);
      timer = setTimeout(() => lent.get(slot)?.(new NoAnswer('DATABASE_LATE')), limits.transactionMs);
      try {
        return await work();
      } catch (error) {
        thrown = error;
        throw error;
      }
    };
    try {
      return await Promise.race([run(slot.client, inside), cutOff]);
    } catch (error) {
      // After a rollback that was answered the error of the work itself comes out; any other leaves the connection in doubt.
      if (error !== thrown) slot.spent = true;
      throw error;
    } finally {
      clearTimeout(timer);
      giveBack(slot);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    const timer = setTimeout(() => {
      for (const cutOff of lent.values()) cutOff(new NoAnswer('DATABASE_LATE'));
    }, limits.closingMs);
    if (lent.size > 0) await new Promise<void>((resolve) => whenEmpty.add(resolve));
    clearTimeout(timer);
    pulse.close();
    await Promise.all(idle.map(({ client }) => client.end({ timeout: 5 })));
  }

  return { lend, close };
}
