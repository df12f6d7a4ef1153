'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import { SavingState } from '@/components/ui/saving-state';
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
  const router = useRouter();
  const dialog = useLoaded(() => import('./contact-dialog').then(({ ContactDialog }) => ContactDialog));
  const [open, setOpen] = useState<Contact | Side | null>(null);
  const [said, setSaid] = useState<{ kind: 'kept' | 'removed'; words: string } | null>(null);
  const message = useRef<HTMLDivElement>(null);

  // The button that opened the dialogue went with its contact.
  useEffect(() => {
    if (said?.kind === 'removed') message.current?.focus();
  }, [said]);

  function show(contact: Contact | Side) {
    setSaid(null);
    setOpen(contact);
    dialog.ask();
  }

  function settle(kind: 'kept' | 'removed', words: string) {
    setOpen(null);
    setSaid({ kind, words });
    router.refresh();
  }

  return (
    <>
      <NotLoadedLine failed={dialog.failed} />
      <ContactColumns
        contacts={contacts}
        change={(contact) => (
          <TextButton
            aria-label={t('changeWho', { name: contact.name })}
            onClick={() => show(contact)}
            className="flex-none text-s print:hidden"
          >
            {t('change')}
          </TextButton>
        )}
        add={(side) => (
          <Button size="small" aria-label={t(`addAt.${side}`)} onClick={() => show(side)} className="mt-1.5 print:hidden">
            {t('add')}
          </Button>
        )}
      />
      {said !== null && (
        <div ref={message} tabIndex={-1} className="mt-3">
          <SavingState kind="saved">{said.words}</SavingState>
        </div>
      )}
      {open !== null && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          partnershipId={partnershipId}
          contact={typeof open === 'string' ? null : open}
          side={typeof open === 'string' ? open : open.side}
          functions={functions}
          onClose={() => setOpen(null)}
          onKept={(name) => settle('kept', t(typeof open === 'string' ? 'said.added' : 'said.changed', { name }))}
          onRemoved={(name) => settle('removed', t('said.removed', { name }))}
        />
      )}
    </>
  );
}
