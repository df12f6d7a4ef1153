import type { Sql } from 'postgres';

export interface Pulse {
  isAway(): boolean;
  /** Looks after the database for as long as somebody waits for it, or it is away. */
  watch(): void;
  close(): void;
}

export interface PulseSettings {
  /** A client of one connection that nobody else uses. */
  readonly open: () => Sql;
  readonly isWaitedFor: () => boolean;
  /** A connection that answered before is silent: a fresh one is asked. Whoever has not begun need not wait for that. */
  readonly onDoubt: () => void;
  /** Whoever waits or works is told so here, and waits no longer. */
  readonly onAway: () => void;
  readonly onBack: () => void;
}

const TICK_MS = 100;
/** A database that works answers `select 1` far sooner. */
const SILENT_TICKS = 4;
/** A new connection takes longer. */
const FRESH_TICKS = 9;
/**
 * A new connection after one that broke or was silent: with the rest and the silence before it whoever works is told well within two
 * seconds, also on a busy machine and after having waited for its turn.
 */
const DOUBTED_TICKS = 5;
/** While it is away nobody waits for the answer; one that a stopped server accepted answers as soon as the server goes on. */
const KNOCKING_TICKS = 20;
const REST_TICKS = 2;

/**
 * Tells within about a second that the database answers nobody, whether it refuses, hangs or lost the network, and as soon that it
 * is back. It asks on a connection of its own, and counts the moments in which this process could have heard an answer instead of
 * the time: work that keeps the process busy is not the database's silence.
 */
export function takePulse({ open, isWaitedFor, onDoubt, onAway, onBack }: PulseSettings): Pulse {
  let client = open();
  let away = false;
  /** It answered on this connection before. */
  let proven = false;
  /** It takes the place of one that answered before and does no more. */
  let doubted = false;
  let asking = false;
  let ticks = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const patience = () => {
    if (away) return KNOCKING_TICKS;
    if (proven) return SILENT_TICKS;
    return doubted ? DOUBTED_TICKS : FRESH_TICKS;
  };
  const answered = (by: Sql) => {
    if (by !== client) return;
    const wasAway = away;
    [away, asking, proven, doubted, ticks] = [false, false, true, false, 0];
    if (wasAway) onBack();
  };
  const failed = (by: Sql) => {
    if (closed || by !== client) return;
    const [wasProven, wasSilent] = [proven, ticks >= patience()];
    endNow(client);
    client = open();
    [asking, proven, doubted, ticks] = [false, false, wasProven, 0];
    if (away) return;
    // One connection that broke or is silent says nothing yet of the others.
    if (wasProven) {
      if (wasSilent) onDoubt();
      ask();
    } else {
      away = true;
      onAway();
    }
  };
  const ask = () => {
    const by = client;
    [asking, ticks] = [true, 0];
    by`select 1`.then(
      () => answered(by),
      () => failed(by),
    );
  };
  const tick = () => {
    ticks += 1;
    if (asking && ticks >= patience()) failed(client);
    else if (!asking && !away && !isWaitedFor()) stop();
    else if (!asking && ticks >= REST_TICKS) ask();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    isAway: () => away,
    watch: () => {
      if (!closed) timer ??= setInterval(tick, TICK_MS).unref();
    },
    close: () => {
      closed = true;
      stop();
      endNow(client);
    },
  };
}

/** Cuts a client off at once: what it still waits for fails. */
export function endNow(client: Sql): void {
  client.end({ timeout: 0 }).catch(() => {});
}
