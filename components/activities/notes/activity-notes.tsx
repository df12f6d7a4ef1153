import { useMessages, useTranslations } from 'next-intl';
import { PaperPlace } from '@/components/contacts/paper-place';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { OwnActivityNotes } from '@/lib/domain/activities/queries/page';
import { ActivityNoteEditor } from './activity-note-editor';

interface ActivityNotesProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly id: string;
  readonly notes: OwnActivityNotes;
  /** Whoever looks keeps them too. */
  readonly keeps: boolean;
}

/** What a municipality notes about an activity for itself, and where the papers lie. */
export function ActivityNotes({ municipality, id, notes, keeps }: ActivityNotesProps) {
  const t = useTranslations('activities.notes');
  const { activities } = useMessages();
  const sections = (
    <div className="grid gap-x-12 gap-y-5 wide:grid-cols-3">
      {(['notes', 'agreementAt', 'fileAt'] as const).map((note) => (
        <section key={note} aria-label={t(note)} className="min-w-0">
          <h3 className="mb-1 font-bold">{t(note)}</h3>
          {keeps ? (
            <ActivityNoteEditor slug={municipality.slug} id={id} note={note} text={notes[note]} />
          ) : note === 'notes' && notes.notes !== '' ? (
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{notes.notes}</p>
          ) : (
            <PaperPlace text={notes[note]} />
          )}
        </section>
      ))}
    </div>
  );
  return (
    <Sheet title={t('title')}>
      <p className="mb-4 text-ink-2 text-s">{t('who', { municipality: municipality.name })}</p>
      {keeps ? (
        <FormWords refusedBy={['partners', 'activities']} own={{ activities: { notes: activities.notes } }}>
          {sections}
        </FormWords>
      ) : (
        sections
      )}
    </Sheet>
  );
}
