'use client';

import { useTranslations } from 'next-intl';
import { PLATFORM_ROLES } from '@/lib/domain/access/rules';
import { addVvsgColleagueAction } from '@/lib/domain/people/actions';
import { NewPerson } from './new-person';

/** A colleague at VVSG. */
export function NewVvsgColleague() {
  const t = useTranslations('people.byVvsg');
  return <NewPerson place="VVSG" roles={PLATFORM_ROLES} send={addVvsgColleagueAction} known={() => t('known')} />;
}
