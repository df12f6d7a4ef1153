'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { FieldFrame } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { MUNICIPAL_ROLES, type MunicipalRole } from '@/lib/domain/access/rules';
import { addColleagueAction } from '@/lib/domain/people/actions';
import type { Colleague } from '@/lib/domain/people/rules';

interface GiveRoleProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly colleague: Colleague;
  readonly onGiven: (role: MunicipalRole) => void;
}

/** One more role for who works here already: the same as adding that person once more. */
export function GiveRole({ municipality, colleague, onGiven }: GiveRoleProps) {
  const t = useTranslations('people.colleague');
  const role = useTranslations('access.role');
  const may = useTranslations('people.may');
  const choose = useTranslations('shell.form');
  const id = useId();
  const { pending, trouble, press } = useActionButton();
  const left = MUNICIPAL_ROLES.filter((each) => !colleague.roles.includes(each));
  const [picked, setPicked] = useState<MunicipalRole | undefined>();
  const chosen = left.find((each) => each === picked);
  if (left.length === 0) return null;

  const { name, email } = colleague;
  const give = (given: MunicipalRole) =>
    press(
      () => addColleagueAction(municipality.slug, { name, email, role: given, municipalityId: municipality.id }),
      () => onGiven(given),
    );
  return (
    <div className="mt-4">
      <ButtonTroubleLine trouble={trouble} />
      <FieldFrame id={id} label={t('another')} hint={t('rolesHint')}>
        <div className="flex flex-wrap gap-2.5">
          <SelectBox
            id={id}
            aria-describedby={`${id}-hint ${id}-may`}
            className="min-w-[220px] flex-1"
            value={chosen ?? ''}
            onChange={({ target }) => setPicked(left.find((each) => each === target.value))}
          >
            <option value="">{choose('choose')}</option>
            {left.map((each) => (
              <option key={each} value={each}>
                {role(each)}
              </option>
            ))}
          </SelectBox>
          <Button onClick={() => chosen && give(chosen)} disabled={chosen === undefined} aria-disabled={pending || undefined}>
            {t('give')}
          </Button>
        </div>
      </FieldFrame>
      <p id={`${id}-may`} className="mt-1.5 text-s text-ink-2">
        {chosen !== undefined && may(chosen)}
      </p>
    </div>
  );
}
