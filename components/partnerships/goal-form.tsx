'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { EditBox, type EditInput } from '@/components/form/edit-box';
import { described, FieldFrame } from '@/components/form/field-frame';
import { brokenRule } from '@/components/form/rules';
import { newKey } from '@/components/form/send';
import { useSentences } from '@/components/form/sentences';
import { useActionButton } from '@/components/form/use-action-button';
import { useLeaveWarning } from '@/components/form/use-leave-warning';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { SavingState } from '@/components/ui/saving-state';
import { addGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX, type Side } from '@/lib/domain/partnerships/rules/facts';

interface GoalFormProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly side: Side;
  readonly onClose: () => void;
}

/** Adds one goal after the other; the field stays open and empties itself. */
export function GoalForm({ slug, id, side, onClose }: GoalFormProps) {
  const fieldId = useId();
  const t = useTranslations('partnerships.goals');
  const kit = useTranslations('shell.form');
  const sentence = useSentences();
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [draft, setDraft] = useState('');
  const [broken, setBroken] = useState<string>();
  const [saved, setSaved] = useState(false);
  const key = useRef({ of: '', value: '' });
  const input = useRef<EditInput>(null);
  useLeaveWarning({ unsaved: draft.trim() !== '', saving: pending }, kit('leave'));

  useEffect(() => input.current?.focus(), []);

  function add(event: FormEvent) {
    event.preventDefault();
    const goal = draft;
    const wrong = brokenRule(goal, { required: true, maxLength: GOAL_MAX });
    setBroken(wrong === null ? undefined : sentence(wrong));
    setSaved(false);
    input.current?.focus();
    if (wrong !== null) return;
    // Another try of the same words has the same key: it is added once.
    if (key.current.of !== goal) key.current = { of: goal, value: newKey() };
    press(
      () => addGoalAction(slug, { id, side, goal }, key.current.value),
      () => {
        key.current = { of: '', value: '' };
        setDraft('');
        setSaved(true);
        router.refresh();
      },
    );
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  const error = broken ?? (trouble?.kind === 'refused' ? trouble.sentence : undefined);
  return (
    // The form takes Escape from anything inside it.
    <form noValidate onSubmit={add} onKeyDown={onKey} className="pt-3">
      <FieldFrame id={fieldId} label={t('new')} hint={t('newHint')} error={error}>
        <EditBox
          multiline
          ref={input}
          name="goal"
          value={draft}
          onChange={({ target }) => {
            setDraft(target.value);
            setBroken(undefined);
          }}
          {...described(fieldId, t('newHint'), error)}
        />
      </FieldFrame>
      {trouble?.kind === 'lost' && !pending && (
        <Notice urgent sign="plug" title={kit('perhapsNotSaved')} className="mt-2.5">
          {trouble.sentence}
        </Notice>
      )}
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        <button type="submit" aria-disabled={pending || undefined} className={buttonClass('primary', 'small')}>
          {trouble?.kind === 'lost' ? kit('retry') : kit('save')}
        </button>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
        {pending ? (
          <SavingState kind="saving">{kit('saving')}</SavingState>
        ) : (
          saved && <SavingState kind="saved">{kit('saved')}</SavingState>
        )}
      </div>
    </form>
  );
}
