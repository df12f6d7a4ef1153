'use client';

import { useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeNotesAction } from '@/lib/domain/contacts/actions';
import { LIES_AT_MAX } from '@/lib/domain/contacts/rules';
import { PaperPlace } from './paper-place';

interface PaperPlaceEditorProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly paper: 'agreementAt' | 'fileAt';
  readonly text: string;
}

/** Where a paper lies, edited where it stands. */
export function PaperPlaceEditor({ slug, partnershipId, paper, text }: PaperPlaceEditorProps) {
  const t = useTranslations('contacts');
  return (
    <EditInPlace
      name={paper}
      label={t(paper)}
      hint={t('liesAtHint')}
      value={text}
      display={<PaperPlace text={text} />}
      action={(edit) => changeNotesAction(slug, { partnershipId, ...edit })}
      rules={{ maxLength: LIES_AT_MAX }}
    />
  );
}
