'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removeContactAction } from '@/lib/domain/contacts/actions';
import type { Contact } from '@/lib/domain/contacts/queries';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ContactCard } from './contact-card';
import { ContactForm, valuesOf } from './contact-form';
import type { ContactPlace } from './contact-place';

interface ContactDialogProps extends PartSteps {
  readonly slug: string;
  readonly at: ContactPlace;
  /** Null for a new one. */
  readonly contact: Contact | null;
  /** Null at a partner, which has a side itself. */
  readonly side: Side | null;
  readonly functions: readonly { readonly code: string; readonly name: string }[];
}

/** One contact: its form, and after a second question its end. */
export function ContactDialog({ contact, onClose, onKept, onRemoved, ...form }: ContactDialogProps) {
  const t = useTranslations('contacts');
  const removalOf = (contact: Contact): PartRemoval => ({
    remove: t('form.remove'),
    title: t('remove.title'),
    what: (
      <ul>
        <ContactCard contact={contact} />
      </ul>
    ),
    means: t('remove.means', { name: contact.name }),
    confirm: t('remove.confirm'),
    cancel: t('remove.cancel'),
    action: () => removeContactAction(form.slug, { contactId: contact.id, base: valuesOf(contact, form.side) }),
    onRemoved: () => onRemoved(t('said.removed', { name: contact.name })),
  });
  return (
    <PartDialog
      title={contact?.name ?? t('form.new')}
      context={contact?.functionName}
      close={t('form.close')}
      onClose={onClose}
      removal={contact && removalOf(contact)}
    >
      <ContactForm
        {...form}
        contact={contact}
        onKept={(name) => onKept(t(contact === null ? 'said.added' : 'said.changed', { name }))}
        onCancel={onClose}
      />
    </PartDialog>
  );
}
