'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { makeLinkForAddressAction } from '@/lib/domain/people/actions';
import { EMAIL_MAX } from '@/lib/domain/people/rules';
import { type LinkMade, PasswordLinkMade } from './password-link-made';

/** A new link for the account of an address that stands in no list; then the link, this once. */
export function LinkForAddress() {
  const t = useTranslations('people.vvsg.lost');
  const [made, setMade] = useState<LinkMade | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  // Sent without a key: an answer with a link is kept nowhere.
  const actionForm = useActionForm({
    defaultValues: { email: '' },
    action: (values: { email: string }) => makeLinkForAddressAction(values),
    onDone: setMade,
  });

  useEffect(() => {
    if (made !== null) answer.current?.focus();
  }, [made]);

  if (made !== null) {
    return (
      <div ref={answer} tabIndex={-1} role="status" className="max-w-[640px]">
        <PasswordLinkMade made={made} place="VVSG" />
      </div>
    );
  }
  return (
    <ActionForm actionForm={actionForm}>
      <p className="mb-5 max-w-[40em] text-ink-2">{t('why')}</p>
      <TextField name="email" type="email" label={t('email')} rules={{ required: true, maxLength: EMAIL_MAX }} autoComplete="off" />
      <FormActions submit={t('submit')} />
    </ActionForm>
  );
}
