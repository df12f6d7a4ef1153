'use client';

import { useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeNotesAction } from '@/lib/domain/contacts/actions';
import { NOTES_MAX } from '@/lib/domain/contacts/rules';

interface NoteEditorProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly note: 'notes' | 'reciprocity';
  readonly text: string;
}

/** A note of several lines, edited where it stands. */
export function NoteEditor({ slug, partnershipId, note, text }: NoteEditorProps) {
  const t = useTranslations('contacts');
  return (
    <EditInPlace
      multiline
      name={note}
      label={t(note)}
      hint={t(`${note}Hint`)}
      value={text}
      action={(edit) => changeNotesAction(slug, { partnershipId, ...edit })}
      rules={{ maxLength: NOTES_MAX }}
    />
  );
}
