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

interface ContactBoardProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly contacts: readonly Contact[];
  /** The functions that can be chosen. */
  readonly functions: readonly { readonly code: string; readonly name: string }[];
}

/** The contacts for who keeps them: each is changed, and new ones are added, in a dialogue that is fetched when it is asked for. */
export function ContactBoard({ slug, partnershipId, contacts, functions }: ContactBoardProps) {
  const t = useTranslations('contacts');
  const parts = useParts(contacts, () => import('./contact-dialog').then(({ ContactDialog }) => ContactDialog));
  const [newAt, setNewAt] = useState<Side>('ours');
  const { open } = parts;

  function add(side: Side) {
    setNewAt(side);
    parts.add();
  }

  return (
    <>
      <ContactColumns
        contacts={contacts}
        change={(contact) => (
          <TextButton
            aria-label={t('changeWho', { name: contact.name })}
            onClick={() => parts.change(contact)}
            className="flex-none text-s print:hidden"
          >
            {t('change')}
          </TextButton>
        )}
        add={(side) => (
          <Button size="small" aria-label={t(`addAt.${side}`)} onClick={() => add(side)} className="mt-1.5 print:hidden">
            {t('add')}
          </Button>
        )}
      />
      <PartNews parts={parts} />
      {open !== null && (
        <open.Dialog
          {...open.steps}
          slug={slug}
          partnershipId={partnershipId}
          contact={open.part}
          side={open.part?.side ?? newAt}
          functions={functions}
        />
      )}
    </>
  );
}
