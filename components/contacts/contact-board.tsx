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
  const [open, setOpen] = useState<{ readonly id: string } | { readonly newAt: Side } | null>(null);
  const [said, setSaid] = useState<{ kind: 'kept' | 'removed'; words: string } | null>(null);
  const message = useRef<HTMLDivElement>(null);

  // The button that opened the dialogue went with its contact.
  useEffect(() => {
    if (said?.kind === 'removed') message.current?.focus();
  }, [said]);

  // As it stands now, not as it stood when the dialogue was opened.
  const chosen = open !== null && 'id' in open ? (contacts.find(({ id }) => id === open.id) ?? null) : null;
  const side = open !== null && 'newAt' in open ? open.newAt : chosen?.side;

  function show(what: typeof open) {
    setSaid(null);
    setOpen(what);
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
            onClick={() => show({ id: contact.id })}
            className="flex-none text-s print:hidden"
          >
            {t('change')}
          </TextButton>
        )}
        add={(side) => (
          <Button size="small" aria-label={t(`addAt.${side}`)} onClick={() => show({ newAt: side })} className="mt-1.5 print:hidden">
            {t('add')}
          </Button>
        )}
      />
      {said !== null && (
        <div ref={message} tabIndex={-1} className="mt-3">
          <SavingState kind="saved">{said.words}</SavingState>
        </div>
      )}
      {side !== undefined && dialog.Loaded !== null && (
        <dialog.Loaded
          slug={slug}
          partnershipId={partnershipId}
          contact={chosen}
          side={side}
          functions={functions}
          onClose={() => setOpen(null)}
          onKept={(name) => settle('kept', t(chosen === null ? 'said.added' : 'said.changed', { name }))}
          onRemoved={(name) => settle('removed', t('said.removed', { name }))}
        />
      )}
    </>
  );
}
