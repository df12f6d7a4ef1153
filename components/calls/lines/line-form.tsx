'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import type { Locale } from '@/lib/domain/access/rules';
import { addCallLineAction, changeCallLineAction } from '@/lib/domain/calls/actions';
import type { CallLine } from '@/lib/domain/calls/queries/page';
import { LINE_NAME_MAX } from '@/lib/domain/calls/rules';
import { formatCents } from '@/lib/platform/i18n/amounts';
import type { Result } from '@/lib/platform/result';
import { type LineValues, NO_LINE } from '../register/call-values';
import { EnvelopeField } from '../register/envelope-field';

interface LineFormProps {
  readonly slug: string;
  readonly callId: string;
  /** Null for a new one. */
  readonly line: CallLine | null;
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** The name of a line, to which approach it counts, and its money. */
export function LineForm({ slug, callId, line, approaches, onKept, onCancel }: LineFormProps) {
  const t = useTranslations('calls.lines');
  const fields = useTranslations('calls.fields');
  const locale = useLocale() as Locale;
  const actionForm = useActionForm({
    defaultValues: line === null ? NO_LINE : valuesOf(line, locale),
    action: (values: LineValues, { key, base, change }): Promise<Result<unknown>> =>
      line === null ? addCallLineAction(slug, { callId, ...values }, key) : changeCallLineAction(slug, { lineId: line.id, base, change }),
    onDone: () => onKept(),
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('name'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <TextField name="name" label={fields('lineName')} rules={{ required: true, maxLength: LINE_NAME_MAX }} autoComplete="off" />
      <SelectField
        name="approach"
        label={fields('lineApproach')}
        rules={{ required: 'choose_approach' }}
        options={approaches.map(({ code, name }) => ({ value: code, label: name }))}
        className="mt-4"
      />
      <EnvelopeField name="envelope" label={fields('lineEnvelope')} className="mt-4" />
      <FormActions submit={t(line === null ? 'addSubmit' : 'save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}

function valuesOf({ name, approach, envelopeCents }: CallLine, locale: Locale): LineValues {
  return { name, approach, envelope: envelopeCents === null ? '' : formatCents(envelopeCents, locale) };
}
