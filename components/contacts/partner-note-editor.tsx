'use client';

import { useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { notePartnerAction } from '@/lib/domain/partners/actions';
import { PARTNER_NOTES_MAX } from '@/lib/domain/partners/rules';

interface PartnerNoteEditorProps {
  readonly slug: string;
  readonly partnerId: string;
  readonly text: string;
}

/** What a municipality notes about a partner, edited where it stands. */
export function PartnerNoteEditor({ slug, partnerId, text }: PartnerNoteEditorProps) {
  const t = useTranslations('contacts');
  return (
    <EditInPlace
      multiline
      name="notes"
      label={t('notes')}
      hint={t('notesHint')}
      value={text}
      action={(edit) => notePartnerAction(slug, { partnerId, ...edit })}
      rules={{ maxLength: PARTNER_NOTES_MAX }}
    />
  );
}
