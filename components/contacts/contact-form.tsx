'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { addContactAction, changeContactAction } from '@/lib/domain/contacts/actions';
import type { Contact } from '@/lib/domain/contacts/queries';
import { CONTACT_NAME_MAX, CONTACT_REMARK_MAX, PHONE_MAX } from '@/lib/domain/contacts/rules';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';
import { EMAIL_MAX } from '@/lib/domain/people/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';
import type { Result } from '@/lib/platform/result';
import type { ContactPlace } from './contact-place';

interface ContactFormProps {
  readonly slug: string;
  readonly at: ContactPlace;
  /** Null for a new one. */
  readonly contact: Contact | null;
  /** Null at a partner, which has a side itself. */
  readonly side: Side | null;
  readonly functions: readonly { readonly code: string; readonly name: string }[];
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

type Values = Record<'name' | 'contactFunction' | 'email' | 'phone' | 'remark' | 'untilDate', string> & { side: Side | null };

/** Who it is, at which side, and how to reach them. */
export function ContactForm({ slug, at, contact, side, functions, onKept, onCancel }: ContactFormProps) {
  const t = useTranslations('contacts');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { ...valuesOf(contact, side), untilDate: keptAsWritten(contact?.untilDate, locale) },
    action: async (values: Values, { key, base, change }) => {
      const sent: Result<unknown> =
        contact === null
          ? await addContactAction(slug, { ...at, ...values }, key)
          : await changeContactAction(slug, { contactId: contact.id, base, change });
      return sent.ok ? { ok: true as const, value: values.name.trim() } : sent;
    },
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('name'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <div className="grid gap-x-5 gap-y-4 wide:grid-cols-2">
        <TextField name="name" label={t('form.name')} rules={{ required: true, maxLength: CONTACT_NAME_MAX }} autoComplete="off" />
        <SelectField
          name="contactFunction"
          label={t('form.function')}
          rules={{ required: 'choose_function' }}
          options={functions.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField name="email" type="email" label={t('form.email')} rules={{ maxLength: EMAIL_MAX }} autoComplete="off" />
        <TextField name="phone" type="tel" label={t('form.phone')} rules={{ maxLength: PHONE_MAX }} autoComplete="off" />
        <TextField
          name="remark"
          label={t('form.remark')}
          hint={t('form.remarkHint')}
          rules={{ maxLength: CONTACT_REMARK_MAX }}
          autoComplete="off"
          className="wide:col-span-2"
        />
        <WhenField
          name="untilDate"
          label={t('form.until')}
          hint={t('form.untilHint')}
          when={{ precision: 'day', earliest: OLDEST_YEAR }}
          className="wide:col-span-2"
        />
      </div>
      {side !== null && (
        <RadioCards
          name="side"
          label={t('form.side')}
          rules={{ required: true }}
          options={SIDES.map((each) => ({ value: each, label: t(`sides.${each}`) }))}
          className="mt-5"
        />
      )}
      <FormActions submit={t('form.submit')}>
        <TextButton onClick={onCancel}>{t('form.cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}

/** What the form holds of a contact, or of a new one at a side. */
export function valuesOf(contact: Contact | null, side: Side | null): Values {
  if (contact === null) return { name: '', contactFunction: '', side, email: '', phone: '', remark: '', untilDate: '' };
  const { name, contactFunction, email, phone, remark, untilDate } = contact;
  return { name, contactFunction, side: contact.side ?? side, email, phone, remark, untilDate: untilDate ?? '' };
}
