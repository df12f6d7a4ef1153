'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FieldConflict } from '@/components/form/field-conflict';
import { type Sent, useSend } from '@/components/form/send';
import { useSentences } from '@/components/form/sentences';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { TextButton } from '@/components/ui/text-button';
import { setOwnActorAction, setPartnerActorAction } from '@/lib/domain/partnerships/actions';
import type { ActorGroup, Side } from '@/lib/domain/partnerships/rules/facts';
import type { Conflict } from '@/lib/platform/result';
import { SeenYear } from './seen-year';

interface ActorCellProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly group: ActorGroup;
  readonly side: Side;
  /** The cell in words: "scholen, onze kant". */
  readonly what: string;
  /** The year in which the group was last seen; null when it takes no part. */
  readonly year: number | null;
  readonly thisYear: number;
  /** The municipality in hand, where several take part. */
  readonly whose?: string | undefined;
}

type Trouble =
  | { readonly kind: 'lost' | 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict };

/** A tick with its year, each saved as soon as it is set. What was not saved stays in sight. */
export function ActorCell({ slug, id, group, side, what, year, thisYear, whose }: ActorCellProps) {
  const t = useTranslations('partnerships.involvement');
  const form = useTranslations('shell.form');
  const sentence = useSentences();
  const router = useRouter();
  const { pending, send } = useSend();
  const [known, setKnown] = useState(year);
  const [kept, setKept] = useState(year);
  /** What was asked for and is not kept yet. */
  const [wanted, setWanted] = useState<{ year: number | null } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saved, setSaved] = useState(false);
  const shown = wanted === null ? kept : wanted.year;
  const yearOf = (value: unknown) => (typeof value === 'number' ? value : null);

  if (year !== known) {
    setKnown(year);
    setKept(year);
  }

  function keep(next: number | null, base: number | null = kept) {
    if (pending) return;
    setWanted({ year: next });
    setTrouble(null);
    setSaved(false);
    const action = side === 'ours' ? setOwnActorAction : setPartnerActorAction;
    send(
      () => action(slug, { id, group, base, year: next }),
      (sent) => settle(sent, next),
    );
  }

  function settle(sent: Sent<unknown>, next: number | null) {
    if (sent.kind === 'lost') return setTrouble({ kind: 'lost', sentence: form(sent.reason) });
    const { result } = sent;
    if (result.ok) {
      setKept(next);
      setWanted(null);
      setSaved(true);
      return router.refresh();
    }
    const conflict = result.conflicts?.year;
    if (conflict !== undefined) return setTrouble({ kind: 'conflict', conflict });
    setTrouble({ kind: 'refused', sentence: sentence(result.fields?.year ?? result) });
  }

  function resolve(choice: 'mine' | 'theirs') {
    if (trouble?.kind !== 'conflict') return;
    const theirs = yearOf(trouble.conflict.theirs);
    if (choice === 'mine') return keep(shown, theirs);
    setKept(theirs);
    setWanted(null);
    setTrouble(null);
  }

  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-0.5">
        <label className="relative -ml-[9px] grid size-[38px] flex-none place-items-center max-wide:-ml-3 max-wide:size-11">
          <input
            type="checkbox"
            aria-label={what}
            checked={shown !== null}
            onChange={({ target: { checked } }) => keep(checked ? thisYear : null)}
            className="peer size-5 cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink"
          />
          <Icon sign="check" size={16} className="pointer-events-none absolute opacity-0 peer-checked:opacity-100" />
        </label>
        {shown !== null && <SeenYear what={what} year={shown} thisYear={thisYear} choose={keep} />}
        {whose !== undefined && shown !== null && <span className="text-ink-2 text-s">{whose}</span>}
        {shown !== null && shown < thisYear && (
          <TextButton aria-label={t('stillWhat', { what })} className="min-h-[38px] px-1.5 text-s" onClick={() => keep(thisYear)}>
            {t('still')}
          </TextButton>
        )}
      </div>
      <p role="status" className="sr-only">
        {pending ? form('saving') : saved ? form('saved') : ''}
      </p>
      {trouble?.kind === 'conflict' && (
        <FieldConflict
          conflict={trouble.conflict}
          resolve={resolve}
          format={(value) => (yearOf(value) === null ? t('none') : String(value))}
        />
      )}
      {(trouble?.kind === 'lost' || trouble?.kind === 'refused') && !pending && (
        <Notice
          urgent
          sign="plug"
          title={form('notSaved')}
          className="my-1.5"
          action={
            <Button size="small" onClick={() => keep(shown)}>
              {form('retry')}
            </Button>
          }
        >
          {trouble.sentence}
        </Notice>
      )}
    </div>
  );
}
