'use client';

import { useTranslations } from 'next-intl';
import { useSentences } from '@/components/form/sentences';
import { Button } from '@/components/ui/button';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import type { ManagedColleague } from './managed-colleague';

interface ColleagueRolesProps {
  readonly colleague: ManagedColleague;
  readonly onEnd: (role: MunicipalRole) => void;
}

/** The roles of a colleague, each with its button, or with why it stays. */
export function ColleagueRoles({ colleague, onEnd }: ColleagueRolesProps) {
  const t = useTranslations('people.colleague');
  const role = useTranslations('access.role');
  const sentence = useSentences();
  return (
    <ul className="divide-y divide-line">
      {colleague.roles.map((each) => {
        const refusal = colleague.endingRefusals[each] ?? null;
        return (
          <li key={each} className="flex min-h-12 items-center gap-4 py-1.5">
            <span className="min-w-0 flex-1">
              {role(each)}
              {refusal !== null && <span className="block text-s text-ink-2">{sentence(refusal)}</span>}
            </span>
            {refusal === null && (
              <Button size="small" aria-label={t('endRole', { role: role(each) })} onClick={() => onEnd(each)}>
                {t('end')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
