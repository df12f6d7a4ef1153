import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SideColumns } from '@/components/partnerships/side-columns';
import type { Contact } from '@/lib/domain/contacts/queries';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ContactList } from './contact-list';

interface ContactColumnsProps {
  readonly contacts: readonly Contact[];
  /** For who may change them: the button of one contact, and the one under a column. */
  readonly change?: (contact: Contact) => ReactNode;
  readonly add?: (side: Side) => ReactNode;
}

/** The contacts of both sides. */
export function ContactColumns({ contacts, change, add }: ContactColumnsProps) {
  const t = useTranslations('contacts');
  return (
    <SideColumns label={(side) => t(`sides.${side}`)} heading="h4">
      {(side) => (
        <>
          <ContactList contacts={contacts.filter((contact) => contact.side === side)} change={change} />
          {add?.(side)}
        </>
      )}
    </SideColumns>
  );
}
