'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { RemovePart } from '@/components/form/remove-part';
import { Dialog } from '@/components/ui/dialog';
import { removeContactAction } from '@/lib/domain/contacts/actions';
import type { Contact } from '@/lib/domain/contacts/queries';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ContactCard } from './contact-card';
import { ContactForm, valuesOf } from './contact-form';

interface ContactDialogProps {
  readonly slug: string;
  readonly partnershipId: string;
  /** Null for a new one. */
  readonly contact: Contact | null;
  readonly side: Side;
  readonly functions: readonly { readonly code: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onKept: (name: string) => void;
  readonly onRemoved: (name: string) => void;
}

/** One contact: its form, and after a second question its end. */
export function ContactDialog({ slug, partnershipId, contact, side, functions, onClose, onKept, onRemoved }: ContactDialogProps) {
  const t = useTranslations('contacts.form');
  const ask = useTranslations('contacts.remove');
  const [removing, setRemoving] = useState(false);
  return (
    <Dialog title={contact?.name ?? t('new')} context={contact?.functionName} close={t('close')} onClose={onClose}>
      {removing && contact !== null ? (
        <ConfirmStep
          title={ask('title')}
          what={
            <ul>
              <ContactCard contact={contact} />
            </ul>
          }
          confirm={ask('confirm')}
          cancel={ask('cancel')}
          action={() => removeContactAction(slug, { id: contact.id, base: valuesOf(contact, side) })}
          onCancel={() => setRemoving(false)}
          onDone={() => onRemoved(contact.name)}
        >
          {ask('means', { name: contact.name })}
        </ConfirmStep>
      ) : (
        <>
          <ContactForm
            slug={slug}
            partnershipId={partnershipId}
            contact={contact}
            side={side}
            functions={functions}
            onKept={onKept}
            onCancel={onClose}
          />
          {contact !== null && <RemovePart onRemove={() => setRemoving(true)}>{t('remove')}</RemovePart>}
        </>
      )}
    </Dialog>
  );
}
