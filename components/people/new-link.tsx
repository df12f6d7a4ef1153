'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Role } from '@/lib/domain/access/rules';
import { addVvsgColleagueAction, makePasswordLinkByVvsgAction } from '@/lib/domain/people/actions';
import { OneTimeLink } from './one-time-link';

interface NewLinkProps {
  readonly person: { readonly personId: string; readonly name: string; readonly email: string; readonly roles: readonly Role[] };
  /** Null for a colleague at VVSG. */
  readonly municipality: { readonly id: string; readonly name: string } | null;
}

/** For somebody who lost the way in: a question first, then a new link, shown once. */
export function NewLink({ person, municipality }: NewLinkProps) {
  const t = useTranslations('people');
  const { pending, trouble, press } = useActionButton();
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const { personId, name, email, roles } = person;

  const call = () =>
    municipality === null
      ? addVvsgColleagueAction({ name, email, role: roles[0] })
      : makePasswordLinkByVvsgAction({ personId, municipalityId: municipality.id });
  const close = () => {
    setOpen(false);
    setToken(null);
  };
  return (
    <>
      <Button size="small" aria-label={t('byVvsg.linkFor', { name })} onClick={() => setOpen(true)}>
        {t('byVvsg.link')}
      </Button>
      {open && (
        <Dialog title={name} context={email} close={t('colleague.close')} onClose={close}>
          {token === null ? (
            <div className="text-left">
              <p className="mb-3">{t('colleague.linkHint', { name })}</p>
              <ButtonTroubleLine trouble={trouble} />
              <Button
                look="primary"
                aria-disabled={pending || undefined}
                onClick={() => press<{ token: string | null }>(call, (made) => setToken(made.token))}
              >
                {t('colleague.makeLink')}
              </Button>
            </div>
          ) : (
            <div className="text-left">
              <OneTimeLink token={token} name={name} email={email} municipality={municipality?.name ?? 'VVSG'} />
            </div>
          )}
        </Dialog>
      )}
    </>
  );
}
