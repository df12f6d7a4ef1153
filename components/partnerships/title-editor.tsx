'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type Edit, EditInPlace } from '@/components/form/edit-in-place';
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
  const router = useRouter();
  const save = async (edit: Edit) => {
    const result = await describePartnershipAction(slug, { id, ...edit });
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <EditInPlace
      name="title"
      label={t('title')}
      hint={t('titleHint')}
      value={title}
      action={save}
      rules={{ required: true, maxLength: TITLE_MAX }}
    />
  );
}
