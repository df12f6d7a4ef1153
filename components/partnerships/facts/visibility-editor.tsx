'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeVisibilityAction } from '@/lib/domain/partnerships/actions';
import type { Visibility } from '@/lib/domain/partnerships/rules/facts';

interface VisibilityEditorProps {
  readonly slug: string;
  readonly id: string;
  readonly visibility: Visibility;
  /** Each with what it means. */
  readonly options: readonly { readonly value: Visibility; readonly label: string; readonly means: string }[];
  /** How the choice reads while nobody changes it. */
  readonly children: ReactNode;
}

/** Who else finds the partnership, changed where it stands; what each choice means stands above the list. */
export function VisibilityEditor({ slug, id, visibility, options, children }: VisibilityEditorProps) {
  const t = useTranslations('partnerships.page');
  const meanings = options.map(({ value, label, means }) => (
    <span key={value} className="mb-1.5 block">
      <b className="block text-ink first-letter:uppercase">{label}</b>
      {means}
    </span>
  ));
  return (
    <EditInPlace
      name="visibility"
      label={t('visibility')}
      hint={meanings}
      value={visibility}
      display={children}
      options={options}
      action={(edit) => changeVisibilityAction(slug, { partnershipId: id, ...edit })}
      rules={{ required: true }}
    />
  );
}
