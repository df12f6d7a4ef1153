'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { removeContactAction } from '@/lib/domain/contacts/actions';

interface RemoveContactProps {
  readonly slug: string;
  readonly contact: { readonly id: string; readonly name: string };
  readonly onCancel: () => void;
  readonly onRemoved: () => void;
}

/** The second question before a contact goes, with what stays. Stopping is the button that has the focus. */
export function RemoveContact({ slug, contact: { id, name }, onCancel, onRemoved }: RemoveContactProps) {
  const t = useTranslations('contacts.remove');
  const { pending, trouble, press } = useActionButton();
  const cancel = useRef<HTMLButtonElement>(null);

  useEffect(() => cancel.current?.focus(), []);

  return (
    <>
      <h3 className="font-bold">{t('title')}</h3>
      <p className="mb-4 mt-1.5">{t('means', { name })}</p>
      <ButtonTroubleLine trouble={trouble} />
      <div className="flex flex-wrap gap-2.5">
        <Button
          look="primary"
          onClick={() => press(() => removeContactAction(slug, { id }), onRemoved)}
          aria-disabled={pending || undefined}
        >
          {t('confirm')}
        </Button>
        <Button ref={cancel} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}
