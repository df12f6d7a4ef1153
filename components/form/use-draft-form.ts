'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Result } from '@/lib/platform/result';
import { type ActionFormOptions, useActionForm } from './use-action-form';
import { useDraft } from './use-draft';

/** What somebody typed before in a form and did not send, and when, in words. */
export interface KeptDraft<V> {
  readonly content: V;
  readonly day: string;
  readonly time: string;
}

/** What a page gives a form that keeps its draft: the draft, and the ways to keep and to discard it. */
export interface DraftProps<F extends string, V> {
  readonly draft: KeptDraft<V> | null;
  readonly saveDraft: (slug: string, draft: { form: F; content: V }) => Promise<Result<null>>;
  readonly discardDraft: (slug: string, draft: { form: F }) => Promise<Result<null>>;
}

interface DraftFormOptions<F extends string, V extends FieldValues, T> extends Omit<ActionFormOptions<V, T>, 'defaultValues' | 'isDraft'> {
  readonly slug: string;
  /** The form's name among those that keep a draft. */
  readonly name: F;
  /** What the form holds while nothing is typed. */
  readonly empty: V;
  readonly drafts: DraftProps<F, V>;
  /** More is not kept. */
  readonly maxBytes: number;
}

/** A form of which what is typed is kept until it is sent: it opens with the draft, keeps it, and begins again. */
export function useDraftForm<F extends string, V extends FieldValues, T>(options: DraftFormOptions<F, V, T>) {
  const { slug, name, empty, drafts, maxBytes, action, ...form } = options;
  const [resumed, setResumed] = useState(drafts.draft);
  const actionForm = useActionForm<V, T>({
    ...form,
    defaultValues: resumed?.content ?? empty,
    isDraft: true,
    action: (values, attempt) => {
      draft.pause();
      return action(values, attempt);
    },
  });
  const discard = () => drafts.discardDraft(slug, { form: name });
  const draft = useDraft({
    actionForm,
    maxBytes,
    keep: (content) => (JSON.stringify(content) === JSON.stringify(empty) ? discard() : drafts.saveDraft(slug, { form: name, content })),
  });
  function begin(from: KeptDraft<V> | null) {
    setResumed(from);
    actionForm.form.reset(from?.content ?? empty);
    draft.forget();
  }

  // A page out of the browser's memory asked again, and got a newer draft.
  const newer = useEffectEvent((from: KeptDraft<V> | null) => {
    if (draft.takesNewer()) begin(from);
  });
  const opened = useRef(drafts.draft);
  useEffect(() => {
    if (opened.current !== drafts.draft) newer(drafts.draft);
    opened.current = drafts.draft;
  }, [drafts.draft]);

  return {
    actionForm,
    resumed,
    /** What a question remembers by itself belongs to what the form began with. */
    began: resumed === null ? 'new' : `${resumed.day} ${resumed.time}`,
    failed: draft.failed,
    discard,
    beginAgain: () => begin(null),
  };
}

/** As `useDraftForm` gives it. */
export type KeptForm<V extends FieldValues> = ReturnType<typeof useDraftForm<string, V, unknown>>;
