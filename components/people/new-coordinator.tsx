'use client';

import { useTranslations } from 'next-intl';
import { addColleagueByVvsgAction } from '@/lib/domain/people/actions';
import { ROLES_GIVEN_BY_VVSG } from '@/lib/domain/people/rules';
import { NewPerson } from './new-person';

/** The first coordinator of a municipality, or one more, let in by VVSG. */
export function NewCoordinator({ municipality }: { readonly municipality: { readonly id: string; readonly name: string } }) {
  const t = useTranslations('people.byVvsg');
  return (
    <NewPerson
      place={municipality.name}
      roles={ROLES_GIVEN_BY_VVSG}
      send={(person) => addColleagueByVvsgAction({ ...person, municipalityId: municipality.id })}
      known={() => t('known')}
    />
  );
}
