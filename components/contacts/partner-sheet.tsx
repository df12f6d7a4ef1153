import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { PartnerConfidential } from '@/lib/domain/contacts/queries';
import { ContactBoard } from './contact-board';
import { ContactList } from './contact-list';
import { PartnerNoteEditor } from './partner-note-editor';

interface PartnerSheetProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly partnerId: string;
  readonly confidential: PartnerConfidential;
  /** The functions that a contact can have. */
  readonly functions: readonly { readonly code: string; readonly name: string }[];
  /** Whoever looks keeps them too. */
  readonly keeps: boolean;
}

/** What a municipality keeps about a partner for itself: whom it deals with there, and its notes. */
export function PartnerSheet({ municipality, partnerId, confidential, functions, keeps }: PartnerSheetProps) {
  const t = useTranslations('contacts');
  const { contacts: words } = useMessages();
  const { slug, name } = municipality;
  const { contacts, notes } = confidential;
  const section = 'mt-5 border-line border-t pt-4';
  return (
    <Sheet title={t('title')}>
      <p className="mb-4 text-s text-ink-2">{t('who', { municipality: name })}</p>
      <h3 className="mb-1 font-bold">{t('contacts')}</h3>
      {keeps ? (
        <FormWords refusedBy={['contacts', 'partners', 'partnerships', 'people', 'places']} own={{ contacts: words }}>
          <ContactBoard slug={slug} at={{ partnerId }} contacts={contacts} functions={functions} />
          <section aria-label={t('notes')} className={section}>
            <h3 className="mb-1 font-bold">{t('notes')}</h3>
            <PartnerNoteEditor slug={slug} partnerId={partnerId} text={notes} />
          </section>
        </FormWords>
      ) : (
        <>
          <ContactList contacts={contacts} />
          <section aria-label={t('notes')} className={section}>
            <h3 className="mb-1 font-bold">{t('notes')}</h3>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{notes === '' ? <span className="text-ink-3">–</span> : notes}</p>
          </section>
        </>
      )}
    </Sheet>
  );
}
