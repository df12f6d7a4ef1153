'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSet } from '@/components/form/choice-set';
import { chooseDepartmentAction } from '@/lib/domain/partnerships/actions';

interface DepartmentChoiceProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** Codes of those that take part. */
  readonly chosen: readonly string[];
}

/** The departments that take part, chosen where they stand. */
export function DepartmentChoice({ slug, id, departments, chosen }: DepartmentChoiceProps) {
  const t = useTranslations('partnerships.involvement');
  return (
    <ChoiceSet
      label={t('departments')}
      choices={departments.map(({ code, name }) => ({ value: code, label: name }))}
      chosen={chosen}
      choose={(department, isChosen) => chooseDepartmentAction(slug, { partnershipId: id, department, chosen: isChosen })}
      empty={t('noDepartments')}
    />
  );
}
