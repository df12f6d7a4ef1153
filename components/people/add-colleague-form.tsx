'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { MUNICIPAL_ROLES, type MunicipalRole } from '@/lib/domain/access/rules';
import { addColleagueAction } from '@/lib/domain/people/actions';
import { EMAIL_MAX, PERSON_NAME_MAX } from '@/lib/domain/people/rules';

export interface JustAdded {
  readonly name: string;
  readonly email: string;
  readonly role: MunicipalRole;
  /** Of the link that is shown once; null for who has an account already. */
  readonly token: string | null;
  readonly wasHere: boolean;
}

interface AddColleagueFormProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly onAdded: (colleague: JustAdded) => void;
}

const EMPTY = { name: '', email: '', role: '' as MunicipalRole | '' };

/** Name, address and role, with what each role may do. Sent without a key: an answer with a link is kept nowhere. */
export function AddColleagueForm({ municipality, onAdded }: AddColleagueFormProps) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const may = useTranslations('people.may');
  const kit = useActionForm({
    defaultValues: EMPTY,
    action: async (values: typeof EMPTY) => {
      const result = await addColleagueAction(municipality.slug, { ...values, municipalityId: municipality.id });
      if (!result.ok) return result;
      const { name, token, wasHere } = result.value;
      const email = values.email.trim();
      return { ok: true as const, value: { name, token, wasHere, email, role: values.role === '' ? 'reader' : values.role } };
    },
    onDone: onAdded,
  });
  return (
    <ActionForm kit={kit}>
      <div className="grid gap-5 wide:grid-cols-2">
        <TextField name="name" label={t('name')} rules={{ required: true, maxLength: PERSON_NAME_MAX }} autoComplete="off" />
        <TextField name="email" type="email" label={t('email')} rules={{ required: true, maxLength: EMAIL_MAX }} autoComplete="off" />
      </div>
      <RadioCards
        name="role"
        label={t('role')}
        rules={{ required: true }}
        options={MUNICIPAL_ROLES.map((each) => ({ value: each, label: role(each), hint: may(each) }))}
        className="mt-6"
      />
      <FormActions submit={t('submit')} />
    </ActionForm>
  );
}
