'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PartNews } from '@/components/form/part-news';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import type { Contact } from '@/lib/domain/contacts/queries';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { ContactColumns } from './contact-columns';
import { ContactList } from './contact-list';
import type { ContactPlace } from './contact-place';

interface ContactBoardProps {
  readonly slug: string;
  readonly at: ContactPlace;
  readonly contacts: readonly Contact[];
  /** The functions that can be chosen. */
  readonly functions: readonly { readonly code: string; readonly name: string }[];
}

/** The contacts for who keeps them: each is changed, and new ones are added, in a dialogue that is fetched when it is asked for. */
export function ContactBoard({ slug, at, contacts, functions }: ContactBoardProps) {
  const t = useTranslations('contacts');
  const parts = useParts(contacts, () => import('./contact-dialog').then(({ ContactDialog }) => ContactDialog));
  const [newAt, setNewAt] = useState<Side>('ours');
  const { open } = parts;

  function add(side: Side) {
    setNewAt(side);
    parts.add();
  }

  const change = (contact: Contact) => (
    <TextButton
      aria-label={t('changeWho', { name: contact.name })}
      onClick={() => parts.change(contact)}
      className="flex-none text-s print:hidden"
    >
      {t('change')}
    </TextButton>
  );
  const looks = { size: 'small', className: 'mt-1.5 print:hidden' } as const;

  return (
    <>
      {'partnerId' in at ? (
        <>
          <ContactList contacts={contacts} change={change} />
          <Button {...looks} onClick={parts.add}>
            {t('add')}
          </Button>
        </>
      ) : (
        <ContactColumns
          contacts={contacts}
          change={change}
          add={(side) => (
            <Button {...looks} aria-label={t(`addAt.${side}`)} onClick={() => add(side)}>
              {t('add')}
            </Button>
          )}
        />
      )}
      <PartNews parts={parts} />
      {open !== null && (
        <open.Dialog
          {...open.steps}
          slug={slug}
          at={at}
          contact={open.part}
          side={'partnerId' in at ? null : (open.part?.side ?? newAt)}
          functions={functions}
        />
      )}
    </>
  );
}
