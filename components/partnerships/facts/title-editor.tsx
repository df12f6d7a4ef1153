'use client';

import { useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { describePartnershipAction } from '@/lib/domain/partnerships/actions';
import { TITLE_MAX } from '@/lib/domain/partnerships/rules/registering';

interface TitleEditorProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
}

/** The title, edited where it stands. */
export function TitleEditor({ slug, id, title }: TitleEditorProps) {
  const t = useTranslations('partnerships.page');
  return (
    <EditInPlace
      name="title"
      label={t('title')}
      hint={t('titleHint')}
      value={title}
      action={(edit) => describePartnershipAction(slug, { partnershipId: id, ...edit })}
      rules={{ required: true, maxLength: TITLE_MAX }}
    />
  );
}
