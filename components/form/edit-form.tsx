'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { SavedBriefly } from '@/components/ui/saved-briefly';
import { SavingState } from '@/components/ui/saving-state';
import type { Conflict } from '@/lib/platform/result';
import { EditBox, type EditInput, type EditKind } from './edit-box';
import { FieldConflict } from './field-conflict';
import { described, FieldFrame } from './field-frame';
import { InlineForm } from './inline-form';
import { brokenRule, type NativeRules } from './rules';
import { useSentences } from './sentences';
import { TroubleLine } from './trouble-line';
import { useLeaveWarning } from './use-leave-warning';
import type { useSave } from './use-save';

interface EditFormProps extends EditKind {
  readonly saving: ReturnType<typeof useSave>;
  readonly name: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  /** "(mag leeg)" */
  readonly optional?: string | undefined;
  readonly hint?: ReactNode;
  readonly rules: NativeRules;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Something is typed that is kept nowhere. */
  readonly isUnsaved: boolean;
  /** Sends the text, which keeps the plain rules; after a conflict over what somebody else made of it. */
  readonly onSend: (text: string, over?: Conflict) => void;
  /** After a conflict: what somebody else made of it stays. */
  readonly onTake?: (theirs: unknown) => void;
  /** Escape, too. */
  readonly onClose: () => void;
  readonly close: string;
  /** How a value reads in a conflict. */
  readonly format?: (value: unknown) => string;
}

/** One field with its own buttons: typed, checked, sent and, with Escape, left. What is wrong stands beside it. */
export function EditForm({ saving, text, rules, onType, isUnsaved, onSend, onTake, onClose, ...field }: EditFormProps) {
  const { name, label, labelHidden, optional, hint, close, format, ...kind } = field;
  const { pending, isSaved, trouble, refuse, forget } = saving;
  const id = useId();
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  const input = useRef<EditInput>(null);
  const [conflict] = trouble?.kind === 'conflict' ? Object.values(trouble.conflicts) : [];
  const error = trouble?.kind === 'refused' ? sentence(trouble.error) : undefined;
  useLeaveWarning({ unsaved: isUnsaved, saving: pending }, t('leave'));

  useEffect(() => {
    const box = input.current;
    box?.focus();
    // A long text is rarely typed anew: one begins behind its end.
    if (kind.multiline) box?.setSelectionRange(box.value.length, box.value.length);
    else box?.select?.();
  }, [kind.multiline]);

  useEffect(() => {
    if (isSaved || trouble?.kind === 'refused') input.current?.focus();
  }, [isSaved, trouble]);

  function send(over?: Conflict) {
    if (pending) return;
    const broken = brokenRule(text, rules);
    if (broken === null) onSend(text, over);
    else refuse(broken);
  }

  return (
    <InlineForm onSend={() => conflict === undefined && send()} onClose={onClose} className="max-w-[520px]">
      <FieldFrame id={id} label={label} labelHidden={labelHidden} optional={optional} hint={hint} error={error}>
        <FieldConflict
          conflict={conflict}
          resolve={(choice) => (choice === 'mine' ? send(conflict) : onTake?.(conflict?.theirs))}
          format={format}
        />
        <EditBox
          {...kind}
          ref={input}
          precision={rules.when?.precision}
          name={name}
          value={text}
          onChange={({ target }) => {
            onType(target.value);
            if (error !== undefined) forget();
          }}
          {...described(id, hint, error)}
        />
      </FieldFrame>
      {!pending && <TroubleLine trouble={trouble?.kind === 'refused' ? null : trouble} className="mt-2.5" />}
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        {conflict === undefined && (
          <button type="submit" aria-disabled={pending || undefined} className={buttonClass('primary', 'small')}>
            {trouble?.kind === 'lost' && trouble.reason !== 'outdated' ? t('retry') : t('save')}
          </button>
        )}
        <Button size="small" onClick={onClose}>
          {close}
        </Button>
        {pending ? <SavingState kind="saving">{t('saving')}</SavingState> : isSaved && <SavedBriefly>{t('saved')}</SavedBriefly>}
      </div>
    </InlineForm>
  );
}
