import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Contact } from '@/lib/domain/contacts/queries';
import { ContactCard } from './contact-card';

interface ContactListProps {
  readonly contacts: readonly Contact[];
  /** For who may change them: the button of one contact. */
  readonly change?: ((contact: Contact) => ReactNode) | undefined;
}

/** Contacts under each other, or that there is nobody yet. */
export function ContactList({ contacts, change }: ContactListProps) {
  const t = useTranslations('contacts');
  if (contacts.length === 0) return <p className="py-2 text-ink-2">{t('nobody')}</p>;
  return (
    <ul className="divide-y divide-line">
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} change={change?.(contact)} />
      ))}
    </ul>
  );
}
