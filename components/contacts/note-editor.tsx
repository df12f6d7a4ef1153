'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type Edit, EditInPlace } from '@/components/form/edit-in-place';
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
  const router = useRouter();
  const save = async (edit: Edit) => {
    const result = await changeNotesAction(slug, { id: partnershipId, ...edit });
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <EditInPlace
      multiline
      name={note}
      label={t(note)}
      hint={t(`${note}Hint`)}
      value={text}
      action={save}
      rules={{ maxLength: NOTES_MAX }}
    />
  );
}
