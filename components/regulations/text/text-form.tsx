'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { pasteTextAction } from '@/lib/domain/regulations/actions';
import { REGULATION_TEXT_MAX, REGULATION_TEXT_MAX_BYTES } from '@/lib/domain/regulations/rules';
import { invalid } from '@/lib/platform/result';

interface TextFormProps {
  readonly slug: string;
  readonly versionId: string;
  readonly text: string;
  readonly mark: string;
  readonly onCancel: () => void;
  readonly onKept: () => void;
}

/** Letters with accents take more room on the way: what is too much is said here, where the text still stands. */
const isTooHeavy = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length > REGULATION_TEXT_MAX_BYTES;

/** Where the text of the council is pasted. */
export function TextForm({ slug, versionId, text, mark, onCancel, onKept }: TextFormProps) {
  const t = useTranslations('regulations.text');
  const actionForm = useActionForm({
    defaultValues: { text },
    withoutConflicts: true,
    action: async (values: { text: string }) =>
      isTooHeavy(values.text)
        ? invalid('text', 'too_long', { maximum: REGULATION_TEXT_MAX })
        : pasteTextAction(slug, { versionId, base: { mark }, text: values.text }),
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('text'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <TextField
        name="text"
        label={t('field')}
        hint={t('fieldHint')}
        rules={{ maxLength: REGULATION_TEXT_MAX }}
        multiline
        autoComplete="off"
      />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
