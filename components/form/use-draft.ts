'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Result } from '@/lib/platform/result';
import type { ActionForm } from './use-action-form';

/** Somebody who types is not interrupted: what stands there is kept once it stands still for so long. */
const PAUSE_MS = 1_000;

/** Something was kept: a page that comes back out of the browser's memory is older than its draft. */
let mayBeOlder = false;
/** The last save that set out, of whatever form: one goes back faster than it arrives. */
let onItsWay: Promise<unknown> = Promise.resolve();

/** Why what is typed is not kept: without a connection it is sent again as soon as there is one. */
export type DraftTrouble = 'offline' | 'failed';

export interface DraftSettings<V extends FieldValues> {
  readonly actionForm: ActionForm<V>;
  /** Keeps what is typed so far. */
  readonly keep: (values: V) => Promise<Result<unknown>>;
  /** More is not sent at all. */
  readonly maxBytes: number;
}

/**
 * Keeps what is typed in a form until it is sent: a moment after each change, and at once when somebody turns to something else.
 * One at a time, the newest only, and none while the form is being sent or after it was kept for good.
 */
export function useDraft<V extends FieldValues>({ actionForm, keep, maxBytes }: DraftSettings<V>) {
  const { form, pending, isSaved, trouble } = actionForm;
  const { refresh } = useRouter();
  const [failed, setFailed] = useState<DraftTrouble | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<string>(undefined);
  const busy = useRef(false);
  const due = useRef(false);
  const sending = useRef(false);
  const asked = useRef(false);
  const newest = useRef(keep);
  newest.current = keep;

  const work = useRef({
    later() {
      clearTimeout(timer.current);
      if (!sending.current) timer.current = setTimeout(work.current.now, PAUSE_MS);
    },
    async now(): Promise<void> {
      clearTimeout(timer.current);
      const text = JSON.stringify(form.getValues());
      if (sending.current || text === last.current) return;
      if (busy.current) {
        due.current = true;
        return;
      }
      busy.current = true;
      due.current = false;
      const fits = new TextEncoder().encode(text).length <= maxBytes;
      const saving = fits ? newest.current(JSON.parse(text)).catch(() => null) : Promise.resolve(null);
      onItsWay = saving;
      const kept = (await saving)?.ok === true;
      busy.current = false;
      mayBeOlder ||= kept;
      last.current = kept ? text : undefined;
      setFailed(kept ? null : navigator.onLine ? 'failed' : 'offline');
      if (due.current) return work.current.now();
    },
  });

  useEffect(() => {
    const { later, now } = work.current;
    last.current = JSON.stringify(form.getValues());
    let here = true;
    const catchUp = () => {
      if (!here || !mayBeOlder) return;
      mayBeOlder = false;
      asked.current = true;
      refresh();
    };
    asked.current = false;
    catchUp();
    void onItsWay.then(catchUp);
    const forget = form.subscribe({ formState: { values: true }, callback: later });
    const hide = () => document.visibilityState === 'hidden' && void now();
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      const own = target instanceof Element ? target.closest('form') : null;
      if (own !== null && !(relatedTarget instanceof Node && own.contains(relatedTarget))) void now();
    };
    const connect = () => void now();
    window.addEventListener('online', connect);
    document.addEventListener('visibilitychange', hide);
    document.addEventListener('focusout', leave);
    return () => {
      here = false;
      forget();
      window.removeEventListener('online', connect);
      document.removeEventListener('visibilitychange', hide);
      document.removeEventListener('focusout', leave);
      void now();
    };
  }, [form, refresh]);

  // What was sent and refused is a draft again.
  useEffect(() => {
    sending.current = pending || isSaved;
    if (!sending.current && trouble !== null) work.current.later();
  }, [pending, isSaved, trouble]);

  return {
    failed,
    /** A newer draft was asked for and is here now: does it come into the form? Not over what somebody typed meanwhile. */
    takesNewer() {
      const wanted = asked.current && JSON.stringify(form.getValues()) === last.current;
      asked.current = false;
      return wanted;
    },
    /** The form is being sent from here on. */
    pause() {
      clearTimeout(timer.current);
      sending.current = true;
    },
    /** What stands there now is no draft. */
    forget() {
      clearTimeout(timer.current);
      last.current = JSON.stringify(form.getValues());
      setFailed(null);
    },
  };
}
