'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { setSwitchAction } from '@/lib/domain/regulations/actions';
import { ARTICLE_MAX } from '@/lib/domain/regulations/rules';
import { SwitchFields } from '../fields/switch-fields';
import { type FormValues, valuesOf } from '../fields/switch-values';
import type { SwitchListProps } from './switch-props';
import type { SwitchView } from './switch-view';

interface SwitchFormProps extends Omit<SwitchListProps, 'views'> {
  readonly view: SwitchView;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** What is to be checked, and the article of the text on which it rests. */
export function SwitchForm({ slug, versionId, view, boards, onKept, onCancel }: SwitchFormProps) {
  const t = useTranslations('regulations.choices');
  const locale = useLocale();
  const actionForm = useActionForm<FormValues, unknown>({
    defaultValues: valuesOf(view.id, view.value, locale),
    withoutConflicts: true,
    action: (values) => setSwitchAction(slug, { ...values, versionId, switch: view.id, base: view.base }),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <div className="grid gap-5">
        <SwitchFields of={view.id} boards={boards} />
        <TextField
          name="article"
          label={t('articleField')}
          hint={t('articleHint')}
          rules={{ maxLength: ARTICLE_MAX }}
          autoComplete="off"
          className="max-w-[340px]"
        />
      </div>
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
