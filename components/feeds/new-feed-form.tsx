'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { makeFeedAction } from '@/lib/domain/feeds/actions';

interface NewFeedFormProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  /** Is there none yet of all that the municipality does? */
  readonly all: boolean;
  /** Of which there is none yet. */
  readonly partnerships: readonly { readonly id: string; readonly title: string }[];
  readonly onMade: (made: { readonly id: string; readonly path: string }, what: string) => void;
}

/** The choice that is no partnership. */
const ALL = 'all';

/** What one wants to see in the own agenda: all of it, or one partnership. */
export function NewFeedForm({ municipality: { slug, name }, all, partnerships, onMade }: NewFeedFormProps) {
  const t = useTranslations('feeds.manage');
  const options = [
    ...(all ? [{ value: ALL, label: t('all', { municipality: name }) }] : []),
    ...partnerships.map(({ id, title }) => ({ value: id, label: title })),
  ];
  const nameOf = (chosen: string) => options.find(({ value }) => value === chosen)?.label ?? '';
  // Sent without a key: an answer with an address is kept nowhere.
  const actionForm = useActionForm({
    defaultValues: { what: all ? ALL : '' },
    action: async ({ what }: { what: string }) => {
      const made = await makeFeedAction(slug, { partnershipId: what === ALL ? null : what });
      return made.ok ? { ...made, value: { ...made.value, what: nameOf(what) } } : made;
    },
    onDone: ({ what, ...made }) => onMade(made, what),
  });
  return (
    <ActionForm actionForm={actionForm}>
      <SelectField name="what" label={t('what')} rules={{ required: true }} options={options} />
      <FormActions submit={t('submit')} />
    </ActionForm>
  );
}
