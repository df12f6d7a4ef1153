'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { SavingState } from '@/components/ui/saving-state';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { ColleagueRoles } from './colleague-roles';
import { EndRole } from './end-role';
import { GiveRole } from './give-role';
import type { ManagedColleague } from './managed-colleague';
import { PasswordLink } from './password-link';

interface ColleagueDialogProps {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string };
  readonly colleague: ManagedColleague;
  readonly onClose: () => void;
  /** The last role was ended. */
  readonly onGone: () => void;
}

/** What can be done for one colleague: end a role (after a second question), offer one, make a link. */
export function ColleagueDialog({ municipality, colleague, onClose, onGone }: ColleagueDialogProps) {
  const t = useTranslations('people.colleague');
  const role = useTranslations('access.role');
  const router = useRouter();
  const [ending, setEnding] = useState<MunicipalRole | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const { name, email, roles } = colleague;

  // The button that asked is gone when one comes back from the second question.
  useEffect(() => {
    if (ending === null && asked.current) heading.current?.focus();
    asked.current = ending !== null;
  }, [ending]);

  if (ending !== null) {
    const others = roles.filter((each) => each !== ending);
    return (
      <Dialog title={name} context={email} close={t('close')} onClose={onClose}>
        <EndRole
          municipality={municipality}
          colleague={colleague}
          ending={ending}
          onCancel={() => setEnding(null)}
          onEnded={() => {
            router.refresh();
            if (others.length === 0) return onGone();
            setEnding(null);
            setSaid(t('ended', { name, role: role(ending) }));
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={name} context={email} close={t('close')} onClose={onClose}>
      <h3 ref={heading} tabIndex={-1} className="font-bold">
        {t('roles')}
      </h3>
      <ColleagueRoles
        colleague={colleague}
        onEnd={(each) => {
          setSaid('');
          setEnding(each);
        }}
      />
      {said !== '' && (
        <div className="mt-2">
          <SavingState kind="saved">{said}</SavingState>
        </div>
      )}
      <GiveRole
        municipality={municipality}
        colleague={colleague}
        onOffered={() => {
          setSaid('');
          router.refresh();
        }}
      />
      <div className="mt-5 border-t border-line pt-4">
        <h3 className="font-bold">{t('password')}</h3>
        <PasswordLink municipality={municipality} colleague={colleague} />
      </div>
    </Dialog>
  );
}
