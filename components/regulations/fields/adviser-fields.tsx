'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ADVISER_KINDS, WHO_MAX } from '@/lib/domain/regulations/rules';

/** Who advises: a board of the municipality, or somebody else by name. */
export function AdviserFields({ boards }: { readonly boards: readonly { readonly id: string; readonly name: string }[] }) {
  const t = useTranslations('regulations');
  const { form } = useFormContext().actionForm;
  const kind = form.watch('kind');
  return (
    <>
      <RadioCards
        name="kind"
        label={t('field.adviser')}
        rules={{ required: true }}
        columns={1}
        options={ADVISER_KINDS.map((value) => ({ value, label: t(`adviser.${value}`) }))}
      />
      {kind === 'board' &&
        (boards.length === 0 ? (
          <p className="text-s">{t('field.noBoards')}</p>
        ) : (
          <SelectField
            name="boardId"
            label={t('field.board')}
            rules={{ required: 'choose_board' }}
            options={boards.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ))}
      {(kind === 'experts' || kind === 'other') && (
        <TextField name="name" label={t('field.adviserName')} rules={{ required: 'name_who', maxLength: WHO_MAX }} autoComplete="off" />
      )}
    </>
  );
}
