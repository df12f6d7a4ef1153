'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { makePasswordLinkByVvsgAction } from '@/lib/domain/people/actions';
import { MakeLink } from './make-link';

interface NewLinkProps {
  readonly person: { readonly personId: string; readonly name: string; readonly email: string };
  /** Null for a colleague at VVSG. */
  readonly municipality: { readonly id: string; readonly name: string } | null;
}

/** For VVSG's administrator, who finds nothing else to change here: a new link for somebody who lost the way in. */
export function NewLink({ person, municipality }: NewLinkProps) {
  const t = useTranslations('people');
  const [open, setOpen] = useState(false);
  const { personId, name, email } = person;
  return (
    <>
      <Button size="small" aria-label={t('byVvsg.linkFor', { name })} onClick={() => setOpen(true)}>
        {t('byVvsg.link')}
      </Button>
      {open && (
        <Dialog title={name} context={email} close={t('colleague.close')} onClose={() => setOpen(false)}>
          <div className="text-left">
            <MakeLink
              person={person}
              place={municipality?.name ?? 'VVSG'}
              make={() => makePasswordLinkByVvsgAction({ personId, municipalityId: municipality?.id ?? null })}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
