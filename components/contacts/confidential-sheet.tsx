import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Confidential } from '@/lib/domain/contacts/queries';
import { ContactBoard } from './contact-board';
import { ContactColumns } from './contact-columns';
import { NoteEditor } from './note-editor';
import { PaperPlaces } from './paper-places';

interface ConfidentialSheetProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly partnershipId: string;
  readonly confidential: Confidential;
  /** The functions that a contact can have. */
  readonly functions: readonly { readonly code: string; readonly name: string }[];
  /** Whoever looks keeps them too. */
  readonly keeps: boolean;
}

const NOTES = ['notes', 'reciprocity'] as const;

/** What a municipality keeps about a partnership for itself: whom it deals with, and its notes. */
export function ConfidentialSheet({ municipality, partnershipId, confidential, functions, keeps }: ConfidentialSheetProps) {
  const t = useTranslations('contacts');
  const { contacts: words } = useMessages();
  const { slug, name } = municipality;
  const { contacts } = confidential;
  const body = (
    <>
      <h3 className="mb-2 font-bold">{t('contacts')}</h3>
      {keeps ? (
        <ContactBoard slug={slug} at={{ partnershipId }} contacts={contacts} functions={functions} />
      ) : (
        <ContactColumns contacts={contacts} />
      )}
      <div className="mt-6 grid gap-x-12 gap-y-5 border-line border-t pt-5 wide:grid-cols-2">
        {NOTES.map((note) => (
          <section key={note} aria-label={t(note)} className="min-w-0">
            <h3 className="mb-1 font-bold">{t(note)}</h3>
            {keeps ? (
              <NoteEditor slug={slug} partnershipId={partnershipId} note={note} text={confidential[note]} />
            ) : (
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">
                {confidential[note] === '' ? <span className="text-ink-3">–</span> : confidential[note]}
              </p>
            )}
          </section>
        ))}
      </div>
      <PaperPlaces slug={slug} partnershipId={partnershipId} confidential={confidential} keeps={keeps} />
    </>
  );
  return (
    <Sheet title={t('title')}>
      <p className="mb-5 text-s text-ink-2">{t('who', { municipality: name })}</p>
      {keeps ? (
        <FormWords refusedBy={['contacts', 'people', 'partnerships', 'partners']} own={{ contacts: words }}>
          {body}
        </FormWords>
      ) : (
        body
      )}
    </Sheet>
  );
}
