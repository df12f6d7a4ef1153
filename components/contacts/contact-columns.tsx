import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Contact } from '@/lib/domain/contacts/queries';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';
import { ContactList } from './contact-list';

interface ContactColumnsProps {
  readonly contacts: readonly Contact[];
  /** For who may change them: the button of one contact, and the one under a column. */
  readonly change?: (contact: Contact) => ReactNode;
  readonly add?: (side: Side) => ReactNode;
}

/** The contacts of both sides beside each other, as the places stand on the pair line. */
export function ContactColumns({ contacts, change, add }: ContactColumnsProps) {
  const t = useTranslations('contacts');
  return (
    <div className="grid gap-x-12 gap-y-5 wide:grid-cols-2">
      {SIDES.map((side) => (
        <section key={side} aria-label={t(`sides.${side}`)} className="min-w-0">
          <h4 className="text-s text-ink-2">{t(`sides.${side}`)}</h4>
          <ContactList contacts={contacts.filter((contact) => contact.side === side)} change={change} />
          {add?.(side)}
        </section>
      ))}
    </div>
  );
}
