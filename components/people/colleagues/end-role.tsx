'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { endAccessAction } from '@/lib/domain/people/actions';
import type { Colleague } from '@/lib/domain/people/rules';

interface EndRoleProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly colleague: Colleague;
  readonly ending: MunicipalRole;
  readonly onCancel: () => void;
  readonly onEnded: () => void;
}

/** The second question before a role ends, with what it means. Stopping is the button that has the focus. */
export function EndRole({ municipality, colleague, ending, onCancel, onEnded }: EndRoleProps) {
  const t = useTranslations('people.end');
  const role = useTranslations('access.role');
  const { pending, trouble, press } = useActionButton();
  const cancel = useRef<HTMLButtonElement>(null);
  const { personId, name } = colleague;
  const others = colleague.roles.filter((each) => each !== ending);

  useEffect(() => cancel.current?.focus(), []);

  const end = () => press(() => endAccessAction(municipality.slug, { personId, role: ending }), onEnded);
  return (
    <>
      <h3 className="font-bold">{t('title', { role: role(ending) })}</h3>
      <p className="mb-4 mt-1.5">
        {others.length === 0
          ? t('nothingLeft', { name, municipality: municipality.name })
          : t('keeps', { name, roles: others.map((each) => role(each)).join(', ') })}
      </p>
      <TroubleLine trouble={trouble} />
      <div className="flex flex-wrap gap-2.5">
        <Button look="primary" onClick={end} aria-disabled={pending || undefined}>
          {t('confirm')}
        </Button>
        <Button ref={cancel} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}
