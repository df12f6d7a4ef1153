'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { FieldFrame } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { MUNICIPAL_ROLES, type MunicipalRole } from '@/lib/domain/access/rules';
import { offerRoleAction } from '@/lib/domain/people/actions';
import type { Colleague } from '@/lib/domain/people/rules';
import { type OfferedRole, OfferLink } from '../offers/offer-link';

interface GiveRoleProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleague: Colleague;
  readonly onOffered: () => void;
}

/** One more role for who works here already: offered as every role is, so that it counts from that person's yes. */
export function GiveRole({ municipality, colleague, onOffered }: GiveRoleProps) {
  const t = useTranslations('people.colleague');
  const added = useTranslations('people.add');
  const role = useTranslations('access.role');
  const may = useTranslations('people.may');
  const choose = useTranslations('shell.form');
  const id = useId();
  const { pending, trouble, press } = useActionButton();
  const left = MUNICIPAL_ROLES.filter((each) => !colleague.roles.includes(each));
  const [picked, setPicked] = useState<MunicipalRole | undefined>();
  const [offered, setOffered] = useState<OfferedRole | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const chosen = left.find((each) => each === picked);

  useEffect(() => {
    if (offered !== null) answer.current?.focus();
  }, [offered]);

  if (left.length === 0) return null;
  const { name, email } = colleague;
  if (offered !== null) {
    return (
      <div ref={answer} tabIndex={-1} role="status" className="mt-4">
        <p className="mb-4 font-semibold">{added('offered', { name, role: role(offered.role) })}</p>
        <OfferLink offered={offered} place={municipality.name} />
      </div>
    );
  }
  const give = (given: MunicipalRole) =>
    press(
      () => offerRoleAction(municipality.slug, { name, email, role: given, municipalityId: municipality.id }),
      (made) => {
        setOffered({ ...made, role: given });
        onOffered();
      },
    );
  return (
    <div className="mt-4">
      <TroubleLine trouble={trouble} />
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
