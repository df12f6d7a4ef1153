'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import type { Role } from '@/lib/domain/access/rules';
import { EMAIL_MAX, PERSON_NAME_MAX } from '@/lib/domain/people/rules';
import type { Result } from '@/lib/platform/result';
import type { OfferedRole } from './offer-link';

export interface NewPersonFormProps<R extends Role> {
  /** One role is offered without asking. */
  readonly roles: readonly [R, ...R[]];
  /** What a role may do, where that needs saying. */
  readonly hint?: (role: R) => string;
  readonly send: (person: { name: string; email: string; role: R }) => Promise<Result<Omit<OfferedRole, 'role'>>>;
  readonly onOffered: (offered: OfferedRole) => void;
}

/** Name, address and, where there is a choice, the role. Sent without a key: an answer with a link is kept nowhere. */
export function NewPersonForm<R extends Role>({ roles, hint, send, onOffered }: NewPersonFormProps<R>) {
  const t = useTranslations('people.add');
  const role = useTranslations('access.role');
  const [first] = roles;
  const actionForm = useActionForm({
    defaultValues: { name: '', email: '', role: roles.length > 1 ? '' : first },
    action: async (values: { name: string; email: string; role: string }) => {
      const chosen = roles.find((each) => each === values.role) ?? first;
      const result = await send({ name: values.name, email: values.email, role: chosen });
      if (result.ok) return { ok: true as const, value: { ...result.value, role: chosen } };
      // A role that nobody chose has no field to stand beside.
      const refusedRole = result.fields?.role;
      return refusedRole !== undefined && roles.length === 1 ? { ok: false as const, ...refusedRole } : result;
    },
    onDone: onOffered,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <div className="grid gap-5 wide:grid-cols-2">
        <TextField name="name" label={t('name')} rules={{ required: true, maxLength: PERSON_NAME_MAX }} autoComplete="off" />
        <TextField name="email" type="email" label={t('email')} rules={{ required: true, maxLength: EMAIL_MAX }} autoComplete="off" />
      </div>
      {roles.length > 1 && (
        <RadioCards
          name="role"
          label={t('role')}
          rules={{ required: true }}
          options={roles.map((each) => ({ value: each, label: role(each as Role), hint: hint?.(each) }))}
          className="mt-6"
        />
      )}
      <FormActions submit={t('submit')} />
    </ActionForm>
  );
}
