/** In all, and by one caller. */
export interface Limit {
  readonly inAll: number;
  readonly ofOne: number;
}

/**
 * What may be held at once, in all and by one caller. A caller is an IPv4 address or an IPv6 network of 64 bits; behind a trusted proxy
 * the one that the proxy names. One caller can be a whole office.
 */
export const LIMITS: Readonly<Record<'bodies' | 'requests' | 'waiting' | 'connections', Limit>> = {
  /** Bytes of bodies in memory. */
  bodies: { inAll: 64 * 1024 * 1024, ofOne: 16 * 1024 * 1024 },
  /** Requests that are being answered; one whose reader stalls is one of them. */
  requests: { inAll: 256, ofOne: 64 },
  /** Requests that wait for their turn to be one of those: a few colleagues who open the program for the first time ask for more at once. */
  waiting: { inAll: 1024, ofOne: 256 },
  /** Connections, those of trusted proxies not counted. */
  connections: { inAll: 2000, ofOne: 256 },
};

/** How long parts of a request may take, in milliseconds. */
export const TIMES = {
  /** Until the turn of a request comes. */
  turn: 1_500,
  /** Until the headers are there, and until all of the request is. */
  headers: 15_000,
  request: 30_000,
  /** Between two signs that an answer is being read. */
  stalled: 5_000,
  /** Until an answer is read to its end. */
  answer: 120_000,
};

/** Counts what is held, by who holds it. */
export interface Tally {
  /** Whether `who` may hold so much more, and holds it from now on. */
  take(who: string, amount: number): boolean;
  give(who: string, amount: number): void;
}

export function tally({ inAll, ofOne }: Limit): Tally {
  let held = 0;
  const heldBy = new Map<string, number>();
  return {
    take: (who, amount) => {
      const own = (heldBy.get(who) ?? 0) + amount;
      if (held + amount > inAll || own > ofOne) return false;
      held += amount;
      heldBy.set(who, own);
      return true;
    },
    give: (who, amount) => {
      const left = (heldBy.get(who) ?? 0) - amount;
      held -= amount;
      if (left > 0) heldBy.set(who, left);
      else heldBy.delete(who);
    },
  };
}
