'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { described, FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';
import { useSentences } from '@/components/form/sentences';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import { KINDS, SOURCES } from '@/lib/domain/resources/rules/money';
import { PROGRAMME_MAX } from '@/lib/domain/resources/rules/records';
import type { LineKey } from '@/lib/domain/resources/rules/year-form';
import { inOneLine } from '@/lib/domain/texts/rules';

interface AddLineProps {
  readonly onAdd: (line: LineKey) => void;
}

/** One more source or kind of cost: it becomes a row, and is kept once a figure stands in it. */
export function AddLine({ onAdd }: AddLineProps) {
  const id = useId();
  const t = useTranslations('resources');
  const form = useTranslations('shell.form');
  const sentence = useSentences();
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const source = SOURCES.find((each) => each === answers.get('source'));
    const kind = KINDS.find((each) => each === answers.get('kind'));
    if (source === undefined || kind === undefined) {
      setMissing(true);
      event.currentTarget.querySelector('select')?.focus();
      return;
    }
    setOpen(false);
    setMissing(false);
    // As the server keeps it, so that both know the line by one name.
    onAdd({ source, kind, programme: inOneLine(String(answers.get('programme'))) });
  }

  if (!open)
    return (
      <TextButton className="py-2 text-s print:hidden" onClick={() => setOpen(true)}>
        {t('form.add')}
      </TextButton>
    );
  const error = missing ? sentence({ code: 'required' }) : undefined;
  return (
    <form noValidate onSubmit={add} className="grid gap-x-4 gap-y-3 rounded-m bg-sunken p-4 wide:grid-cols-3 print:hidden">
      <FieldFrame id={`${id}-source`} label={t('form.source')} error={error}>
        <SelectBox name="source" autoFocus defaultValue="" {...described(`${id}-source`, undefined, error)}>
          <option value="">{form('choose')}</option>
          {SOURCES.map((source) => (
            <option key={source} value={source}>
              {t(`source.${source}`)}
            </option>
          ))}
        </SelectBox>
      </FieldFrame>
      <FieldFrame id={`${id}-programme`} label={t('form.programme')} optional={form('optional')}>
        <input id={`${id}-programme`} name="programme" autoComplete="off" maxLength={PROGRAMME_MAX} className={INPUT_CLASS} />
      </FieldFrame>
      <FieldFrame id={`${id}-kind`} label={t('form.kind')}>
        <SelectBox id={`${id}-kind`} name="kind" defaultValue="operating">
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </SelectBox>
      </FieldFrame>
      <div className="flex flex-wrap items-center gap-x-[18px] gap-y-2 wide:col-span-3">
        <Button type="submit" size="small">
          {t('form.addSubmit')}
        </Button>
        <TextButton onClick={() => setOpen(false)}>{form('cancel')}</TextButton>
      </div>
    </form>
  );
}
