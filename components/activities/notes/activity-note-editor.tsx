'use client';

import { useTranslations } from 'next-intl';
import { PaperPlace } from '@/components/contacts/paper-place';
import { EditInPlace } from '@/components/form/edit-in-place';
import { noteActivityAction } from '@/lib/domain/activities/actions';
import { ACTIVITY_NOTES_MAX } from '@/lib/domain/activities/rules';
import { LIES_AT_MAX } from '@/lib/domain/contacts/rules';

interface ActivityNoteEditorProps {
  readonly slug: string;
  readonly id: string;
  readonly note: 'notes' | 'agreementAt' | 'fileAt';
  readonly text: string;
}

/** What a municipality notes about an activity for itself, edited where it stands. */
export function ActivityNoteEditor({ slug, id, note, text }: ActivityNoteEditorProps) {
  const t = useTranslations('activities.notes');
  const isNote = note === 'notes';
  return (
    <EditInPlace
      multiline={isNote}
      name={note}
      label={t(note)}
      hint={t(`${note}Hint`)}
      value={text}
      display={isNote ? undefined : <PaperPlace text={text} />}
      action={(edit) => noteActivityAction(slug, { activityId: id, ...edit })}
      rules={{ maxLength: isNote ? ACTIVITY_NOTES_MAX : LIES_AT_MAX }}
    />
  );
}
