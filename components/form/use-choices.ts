'use client';

import { useRef, useState } from 'react';
import type { Result } from '@/lib/platform/result';
import { deliver } from './send';
import { savedOf, type Trouble } from './trouble';
import { useHeld, useReadAgain } from './use-read-again';

/** Takes a choice, or leaves it. */
export type Choose = (value: string, chosen: boolean) => Promise<Result<unknown>>;

/** Choices that were not kept and stand again as before, and why. */
export interface ChoicesTrouble {
  readonly failed: ReadonlyMap<string, boolean>;
  readonly why: Trouble;
}

/**
 * Choices that are kept one by one as they are clicked. Each shows at once; they are sent in turn, so that quick clicks all
 * arrive, of one choice the last. What is not kept is undone. The page is read again when nothing is on its way any more.
 */
export function useChoices(chosen: readonly string[], choose: Choose) {
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { reading, readAgain } = useReadAgain();
  const [kept, setKept] = useHeld(chosen.join('\n'), wanted.size > 0 || reading);
  const [trouble, setTrouble] = useState<ChoicesTrouble | null>(null);
  const [saved, setSaved] = useState(false);
  const queue = useRef(new Map<string, boolean>());
  const busy = useRef(false);

  async function sendAll() {
    busy.current = true;
    let arrivals = 0;
    for (let next = first(queue.current); next !== undefined; next = first(queue.current)) {
      const [value, on] = next;
      queue.current.delete(value);
      const saved = savedOf(await deliver(() => choose(value, on)));
      if (saved.ok) {
        arrivals += 1;
        setKept((now) => withChoice(now, value, on));
      } else if (!queue.current.has(value)) {
        setTrouble((before) => ({ failed: new Map(before?.failed).set(value, on), why: saved.trouble }));
      }
      if (!queue.current.has(value)) setWanted((now) => without(now, value));
    }
    busy.current = false;
    setSaved(arrivals > 0);
    if (arrivals > 0) readAgain();
  }

  function toggle(value: string, on: boolean) {
    setSaved(false);
    setTrouble((before) => remaining(before, value));
    setWanted((now) => new Map(now).set(value, on));
    queue.current.set(value, on);
    if (!busy.current) void sendAll();
  }

  const isChosen = (value: string) => wanted.get(value) ?? kept.split('\n').includes(value);
  const retry = () => {
    for (const [value, on] of trouble?.failed ?? []) toggle(value, on);
  };
  const forget = () => setSaved(false);
  return { isChosen, toggle, retry, forget, trouble, pending: wanted.size > 0, saved: saved && trouble === null };
}

const first = (queue: ReadonlyMap<string, boolean>) => queue.entries().next().value;

/** The choices that are kept, one in a line, with this one or without it. */
function withChoice(now: string, value: string, on: boolean): string {
  const rest = now.split('\n').filter((each) => each !== value);
  return (on ? [...rest, value] : rest).join('\n');
}

const without = (now: ReadonlyMap<string, boolean>, value: string) => new Map([...now].filter(([each]) => each !== value));

/** The trouble without a choice that is made again. */
function remaining(before: ChoicesTrouble | null, value: string): ChoicesTrouble | null {
  if (before === null) return null;
  const failed = without(before.failed, value);
  return failed.size === 0 ? null : { ...before, failed };
}
