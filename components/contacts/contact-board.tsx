'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { SavingState } from '@/components/ui/saving-state';
import { TextButton } from '@/components/ui/text-button';
import type { Contact } from '@/lib/domain/contacts/queries';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { done } from '@/lib/platform/result';
import { ContactColumns } from './contact-columns';
import type { ContactDialog } from './contact-dialog';

interface ContactBoardProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly contacts: readonly Contact[];
  /** The functions that can be chosen. */
  readonly functions: readonly { readonly code: string; readonly name: string }[];
}

/** The form is fetched when somebody reaches for it: the page itself stays light. */
const fetchDialog = () => import('./contact-dialog');
const fetchAhead = () => void fetchDialog().catch(() => null);

/** The contacts for who keeps them: each is changed, and new ones are added, in a dialogue. */
export function ContactBoard({ slug, partnershipId, contacts, functions }: ContactBoardProps) {
  const t = useTranslations('contacts');
  const router = useRouter();
  const { trouble, press } = useActionButton();
  const [open, setOpen] = useState<{ Dialog: typeof ContactDialog; contact: Contact | Side } | null>(null);
  const [said, setSaid] = useState<{ kind: 'kept' | 'removed'; words: string } | null>(null);
  const message = useRef<HTMLDivElement>(null);

  // The button that opened the dialogue went with its contact.
  useEffect(() => {
    if (said?.kind === 'removed') message.current?.focus();
  }, [said]);

  function show(contact: Contact | Side) {
    setSaid(null);
    press(
      async () => done((await fetchDialog()).ContactDialog),
      (Dialog) => setOpen({ Dialog, contact }),
    );
  }

  function settle(kind: 'kept' | 'removed', words: string) {
    setOpen(null);
    setSaid({ kind, words });
    router.refresh();
  }

  const reached = { onPointerEnter: fetchAhead, onFocus: fetchAhead };
  return (
    <>
      <ButtonTroubleLine trouble={trouble} />
      <ContactColumns
        contacts={contacts}
        change={(contact) => (
          <TextButton
            {...reached}
            aria-label={t('changeWho', { name: contact.name })}
            onClick={() => show(contact)}
            className="flex-none text-s print:hidden"
          >
            {t('change')}
          </TextButton>
        )}
        add={(side) => (
          <Button {...reached} size="small" aria-label={t(`addAt.${side}`)} onClick={() => show(side)} className="mt-1.5 print:hidden">
            {t('add')}
          </Button>
        )}
      />
      {said !== null && (
        <div ref={message} tabIndex={-1} className="mt-3">
          <SavingState kind="saved">{said.words}</SavingState>
        </div>
      )}
      {open !== null && (
        <open.Dialog
          slug={slug}
          partnershipId={partnershipId}
          contact={typeof open.contact === 'string' ? null : open.contact}
          side={typeof open.contact === 'string' ? open.contact : open.contact.side}
          functions={functions}
          onClose={() => setOpen(null)}
          onKept={(name) => settle('kept', t(typeof open.contact === 'string' ? 'said.added' : 'said.changed', { name }))}
          onRemoved={(name) => settle('removed', t('said.removed', { name }))}
        />
      )}
    </>
  );
}
